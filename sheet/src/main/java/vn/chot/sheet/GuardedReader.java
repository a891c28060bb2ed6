package vn.chot.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stands before the XML parser, which holds a tag, a comment or a CDATA section as a whole: none
 * may be longer than any spreadsheet writes, and there is no document type, so no entity to expand.
 */
final class GuardedReader extends FilterReader {

  private static final int LONGEST_RUN = 1 << 20;

  /** The mark-up that is open: the characters that end it, last first; empty in tags and text. */
  private String ending = "";

  private int run;
  private char last;
  private char beforeLast;
  private boolean inTag;

  GuardedReader(Reader xml) {
    super(xml);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    for (int i = offset; i < offset + count; i++) {
      look(into[i]);
    }
    return count;
  }

  private void look(char c) throws IOException {
    if (++run > LONGEST_RUN) {
      throw new IOException("longer than any spreadsheet writes");
    }
    if (!ending.isEmpty()) {
      if (c == '>' && last == ending.charAt(1) && (ending.length() < 3 || beforeLast == last)) {
        ending = "";
        run = 0;
      }
    } else if (inTag && last == '<' && c == '?') {
      ending = ">?";
      inTag = false;
    } else if (inTag && beforeLast == '<' && last == '!') {
      ending =
          switch (c) {
            case '-' -> ">--";
            case '[' -> ">]]";
            default -> throw new IOException("a document type");
          };
      inTag = false;
    } else if (c == '<') {
      inTag = true;
      run = 0;
    } else if (c == '>') {
      inTag = false;
      run = 0;
    }
    beforeLast = last;
    last = c;
  }
}
