/**
 * Who may come in, who did what, who read what.
 *
 * <p>Owns accounts, invitations, the log of deeds and the log of reading. Hears nothing. Tells
 * {@code AccountCreated}, {@code AccountDisabled}, {@code AccountEnabled}, {@code PasswordSet},
 * {@code SignedIn}, {@code AccountLocked}. Law: Nghị định 13/2023/NĐ-CP (personal data: who read
 * what is kept), Luật An toàn thông tin mạng 2015.
 */
@NullMarked
@ApplicationModule(displayName = "access", allowedDependencies = "pages")
package vn.chot.app.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
