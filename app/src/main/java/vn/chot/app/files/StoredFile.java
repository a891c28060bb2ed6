package vn.chot.app.files;

import java.time.Instant;
import java.util.UUID;

/**
 * A file somebody brought in.
 *
 * @param id its identity
 * @param sha256 the hash of its content, 64 hexadecimal digits
 * @param name the name it came under, without a path
 * @param contentType what it is, told by its content
 * @param size in bytes
 * @param keptBy the account that brought it
 * @param keptAt when
 */
public record StoredFile(
    UUID id,
    String sha256,
    String name,
    ContentType contentType,
    long size,
    UUID keptBy,
    Instant keptAt) {}
