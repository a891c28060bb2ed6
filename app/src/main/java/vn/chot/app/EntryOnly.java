package vn.chot.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream whose close leaves the one below open, for writing one entry of many. */
final class EntryOnly extends FilterOutputStream {
  EntryOnly(OutputStream below) {
    super(below);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    out.write(bytes, from, count);
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
