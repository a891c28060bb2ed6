package vn.chot.notice;

/** What became of a file's bytes: a text, or the reason there is none. */
public sealed interface Decoded {

  /**
   * A text.
   *
   * @param text the text, without a byte order mark, in NFC
   * @param encoding the encoding it was found to be in
   */
  record Decipherable(String text, Encoding encoding) implements Decoded {}

  /**
   * No text, and why.
   *
   * @param reason what kind of file it is
   * @param vietnamese what is wrong and what to do next
   * @param english the same in English
   */
  record Refused(Reason reason, String vietnamese, String english) implements Decoded {}

  /** Why a file is no text. */
  enum Reason {
    /** No bytes, or white space alone. */
    EMPTY,
    /** Not a text at all: an image, an archive, a Word or PDF file. */
    BINARY,
    /** More bytes than the caller allows. */
    TOO_LARGE
  }
}
