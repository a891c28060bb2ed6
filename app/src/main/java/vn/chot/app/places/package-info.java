/**
 * Where things are: the administrative units as a dated tree.
 *
 * <p>Owns units and their versions (province, district until 30/6/2025, commune). Hears nothing,
 * tells {@code UnitsImported}. Law: Nghị quyết 202/2025/QH15, Luật 72/2025/QH15 (no district level
 * from 1/7/2025), Quyết định 124/2004/QĐ-TTg (unit codes).
 */
@NullMarked
@ApplicationModule(
    displayName = "places",
    allowedDependencies = {"access", "pages"})
package vn.chot.app.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
