package vn.chot.app.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is, told by its content and never by its name. */
public enum ContentType {
  /** A PDF. */
  PDF("application/pdf", ".pdf"),
  /** A Word document. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
  /** A photograph. */
  JPEG("image/jpeg", ".jpg"),
  /** A picture, such as a screen's. */
  PNG("image/png", ".png"),
  /** Plain text, in UTF-8. */
  TEXT("text/plain;charset=UTF-8", ".txt"),
  /** Anything else, plain text in another encoding among it. */
  OTHER("application/octet-stream", "");

  private static final byte[] WORD_PART = "word/".getBytes(StandardCharsets.US_ASCII);

  private final String mediaType;
  private final String extension;

  ContentType(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The media type it is sent with. */
  public String mediaType() {
    return mediaType;
  }

  /** The ending a name of this type has; empty where there is none. */
  public String extension() {
    return extension;
  }

  /** Tells what the bytes are. */
  public static ContentType of(byte[] content) {
    if (startsWith(content, "%PDF-")) {
      return PDF;
    }
    if (startsWith(content, "\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    if (startsWith(content, "\u0089PNG\r\n\u001a\n")) {
      return PNG;
    }
    if (startsWith(content, "PK\u0003\u0004")) {
      return holds(content, WORD_PART) ? DOCX : OTHER;
    }
    return utf8(content) ? TEXT : OTHER;
  }

  private static boolean startsWith(byte[] content, String magic) {
    byte[] start = magic.getBytes(StandardCharsets.ISO_8859_1);
    return content.length >= start.length
        && Arrays.equals(content, 0, start.length, start, 0, start.length);
  }

  private static boolean holds(byte[] content, byte[] part) {
    for (int i = 0; i <= content.length - part.length; i++) {
      if (content[i] == part[0]
          && Arrays.equals(content, i, i + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean utf8(byte[] content) {
    for (byte b : content) {
      if (b == 0) {
        return false;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException otherEncoding) {
      return false;
    }
  }
}
