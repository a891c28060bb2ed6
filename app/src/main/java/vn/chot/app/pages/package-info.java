/**
 * What every page shares: its frame, its two languages, how a refusal is shown. Owns no table.
 *
 * <p>Hears nothing, tells nothing. Upper rooms say who is looking ({@link
 * vn.chot.app.pages.Visitor}) and what stands in the menu ({@link vn.chot.app.pages.MenuItem}).
 */
@NullMarked
@ApplicationModule(
    displayName = "pages",
    allowedDependencies = {})
package vn.chot.app.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
