package vn.chot.document;

/** A file somebody handed in as a paper: the door of this library. */
public final class PaperFile {

  private PaperFile() {}

  /**
   * Tells by content, never by name, what a file is, and reads its text.
   *
   * @param content the whole file
   * @param limits how much of it is read before it is refused
   * @return the text, the bytes of a plain text, or a refusal with the way out; never an exception,
   *     whatever the bytes
   */
  public static FileText read(byte[] content, FileLimits limits) {
    if (content.length > limits.bytes()) {
      return FileText.Refused.because(Reason.TOO_LARGE, limits);
    }
    return switch (RecogniseFile.recognise(content)) {
      case Recognised.Text() -> new FileText.PlainText(content);
      case Recognised.Word() -> ReadDocx.read(content, limits);
      case Recognised.Pdf() -> ReadPdf.read(content, limits);
      case Recognised.Unreadable(Reason reason) -> FileText.Refused.because(reason, limits);
    };
  }
}
