/**
 * Stored originals: each content once, by its SHA-256, in a folder beside the database.
 *
 * <p>Owns the folder {@code <chot.data>/files} and one row for each file brought in. Hears nothing,
 * tells nothing. Law: Decree 30/2020/NĐ-CP, articles 29-30 (papers are kept whole and unchanged).
 * Who may read a file is decided by the room whose paper it is.
 */
@NullMarked
@ApplicationModule(
    displayName = "files",
    allowedDependencies = {"access"})
package vn.chot.app.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
