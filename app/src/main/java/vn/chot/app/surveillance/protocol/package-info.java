/**
 * What the Ministry of Health's papers say of a case and a contact, each on its days.
 *
 * <p>Owns the protocol in force, a file of dated rows, and its editions. Hears nothing. Tells
 * {@code ProtocolTaken}. Law: the papers that the file names row by row, such as Quyết định
 * 3468/QĐ-BYT, 3638/QĐ-BYT, công văn 11042/BYT-DP.
 */
@NullMarked
@ApplicationModule(
    displayName = "surveillance.protocol",
    allowedDependencies = {"access", "agencies", "pages", "places"})
package vn.chot.app.surveillance.protocol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
