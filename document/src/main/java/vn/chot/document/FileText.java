package vn.chot.document;

import java.util.List;

/** What became of a file: its text, a plain text still to be decoded, or a refusal. */
public sealed interface FileText {

  /**
   * The text as a person sees it.
   *
   * @param type what the file is
   * @param text reading order, a paragraph (DOCX) or a printed line (PDF) a line, lines ended by
   *     {@code \n}, NFC
   * @param notes Vietnamese sentences on what could not be read in full, for the person who checks
   */
  record Read(FileType type, String text, List<String> notes) implements FileText {
    /** Keeps its own copy of the notes. */
    public Read {
      notes = List.copyOf(notes);
    }
  }

  /**
   * No container: the bytes of a plain text, whose encoding the caller decides.
   *
   * @param content the file as it came, not copied
   */
  @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
  record PlainText(byte[] content) implements FileText {}

  /**
   * No text, and what the person can do about it.
   *
   * @param reason why, for programs
   * @param vietnamese what is wrong and what to do next, in Vietnamese
   * @param english the same in English
   */
  record Refused(Reason reason, String vietnamese, String english) implements FileText {
    static Refused because(Reason reason, FileLimits limits) {
      return new Refused(reason, reason.vietnamese(limits), reason.english(limits));
    }
  }
}
