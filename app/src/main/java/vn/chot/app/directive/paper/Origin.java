package vn.chot.app.directive.paper;

/** Where a measure on the list comes from. */
enum Origin {
  /** The reader found it. */
  READ,
  /** A clerk marked it in the text. */
  ADDED,
  /** The second part of one that a clerk split. */
  SPLIT,
  /** Made of two that a clerk merged. */
  MERGED
}
