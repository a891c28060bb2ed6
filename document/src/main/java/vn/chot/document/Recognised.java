package vn.chot.document;

/** What a file's first look says it is. */
sealed interface Recognised {

  /** No container: a text in some encoding. */
  record Text() implements Recognised {}

  /** A package with a Word document in it. */
  record Word() implements Recognised {}

  /** A PDF. */
  record Pdf() implements Recognised {}

  /** Something no text comes out of. */
  record Unreadable(Reason reason) implements Recognised {}
}
