package vn.chot.register;

/** What a right permits; moves name their parties themselves. */
public enum Permission implements Word {
  READ,
  ADD,
  /** Of entries that are not in a final state. */
  CHANGE,
  IMPORT,
  EXPORT
}
