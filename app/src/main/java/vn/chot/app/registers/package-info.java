/**
 * Every register that is a file, live: its table, pages, sheets in and out, programming interface.
 *
 * <p>Owns the files in force, their entries and what became of them. Hears any deed by the name of
 * its kind, where a register opens on it. Tells {@code DefinitionTaken}, {@code EntryRecorded},
 * {@code EntryMoved}, {@code EntryOverdue} and the like (see {@code EntryDeed}). Law: each register
 * names its own in its file; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 for persons in entries.
 */
@NullMarked
@ApplicationModule(
    displayName = "registers",
    allowedDependencies = {
      "access",
      "agencies",
      "files",
      "messages",
      "pages",
      "people.person",
      "places"
    })
package vn.chot.app.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
