/**
 * What must reach somebody: in the product and by e-mail, with the outcome of each sending.
 *
 * <p>Owns messages and their deliveries. Hears nothing: rooms below tell it what to say, inside
 * their own transaction. Tells nothing. Law: Nghị định 30/2020/NĐ-CP (papers are told in time).
 */
@NullMarked
@ApplicationModule(
    displayName = "messages",
    allowedDependencies = {"access", "agencies", "pages"})
package vn.chot.app.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
