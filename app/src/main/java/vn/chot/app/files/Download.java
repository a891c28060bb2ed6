package vn.chot.app.files;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Sends a stored file so that no browser ever runs it. */
public final class Download {

  private Download() {}

  /**
   * The answer that saves the file under its name (RFC 5987), typed by content, not sniffed, and
   * without any right to run scripts should it be shown after all.
   */
  public static ResponseEntity<byte[]> of(StoredFile file, byte[] content) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, file.contentType().mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .cacheControl(CacheControl.noStore())
        .body(content);
  }
}
