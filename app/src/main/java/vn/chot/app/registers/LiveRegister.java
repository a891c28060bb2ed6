package vn.chot.app.registers;

import vn.chot.register.Register;

/**
 * A register as it is in force.
 *
 * @param content the text of its file
 * @param hash of the text, SHA-256 in hexadecimal
 * @param uploaded whether an administrator brought the text in, so that a shipped file waits
 */
record LiveRegister(Register register, String content, String hash, boolean uploaded) {

  String name() {
    return register.name();
  }

  Columns columns() {
    return new Columns(register);
  }

  /** The table of its entries, without the schema. */
  String table() {
    return EntryTable.name(register.name());
  }
}
