package vn.chot.rules;

/** What a condition says: a field that is still empty leaves the question open. */
public enum Answer {
  YES,
  NO,
  /** Some field it needs is empty. */
  OPEN
}
