package vn.chot.app.directive.paper;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** A form with one file of 200 MB, made while it is sent. */
final class HugeFile {
  static final String TYPE = "multipart/form-data; boundary=to-rat-lon";
  private static final int PIECES = 200;
  private static final byte[] PIECE = new byte[1 << 20];
  private static final byte[] HEAD =
      ("--to-rat-lon\r\nContent-Disposition: form-data; name=\"file\"; filename=\"phu-luc.pdf\"\r\n"
              + "Content-Type: application/pdf\r\n\r\n")
          .getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TAIL = "\r\n--to-rat-lon--\r\n".getBytes(StandardCharsets.US_ASCII);

  private HugeFile() {}

  static BodyPublisher body() {
    long length = HEAD.length + (long) PIECES * PIECE.length + TAIL.length;
    return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(HugeFile::stream), length);
  }

  private static InputStream stream() {
    List<InputStream> parts = new java.util.ArrayList<>();
    parts.add(new ByteArrayInputStream(HEAD));
    for (int i = 0; i < PIECES; i++) {
      parts.add(new ByteArrayInputStream(PIECE));
    }
    parts.add(new ByteArrayInputStream(TAIL));
    return new SequenceInputStream(Collections.enumeration(parts));
  }
}
