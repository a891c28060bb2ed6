/**
 * The door for people without an account: forms of registers that have one for the public, and what
 * became of what was sent.
 *
 * <p>Owns nothing: entries and receipts are {@code registers}'. Hears nothing, tells nothing of its
 * own. Law: Luật Tiếp cận thông tin 104/2016/QH13; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 (no
 * more is asked than the register's file says).
 */
@NullMarked
@ApplicationModule(
    displayName = "portal",
    allowedDependencies = {"pages", "registers"})
package vn.chot.app.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
