package vn.chot.register;

/** What a stored file may be. */
public enum FileKind implements Word {
  PDF,
  IMAGE,
  SHEET
}
