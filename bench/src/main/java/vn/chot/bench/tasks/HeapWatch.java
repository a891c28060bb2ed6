package vn.chot.bench.tasks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Looks ten times a second how much heap another JVM uses, from its counters, by {@code jstat}:
 * what is alive and what waits to be collected together.
 */
public final class HeapWatch implements AutoCloseable {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int[] USED_COLUMNS = {2, 3, 5, 7};

  private final Process process;
  private final Thread reader;
  private final AtomicLong peak = new AtomicLong();

  private HeapWatch(Process process) {
    this.process = process;
    this.reader = Thread.ofVirtual().start(this::read);
  }

  /** Collects garbage there once and begins to look. */
  public static HeapWatch of(long pid) throws IOException, InterruptedException {
    String id = String.valueOf(pid);
    new ProcessBuilder(tool("jcmd"), id, "GC.run")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    return new HeapWatch(new ProcessBuilder(tool("jstat"), "-gc", id, "100ms").start());
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        note(line.strip());
      }
    } catch (IOException e) {
      // the end of jstat is the end of looking
    }
  }

  /** A line of jstat: S0C S1C S0U S1U EC EU OC OU …, in kilobytes. */
  private void note(String line) {
    if (line.startsWith("S0C")) {
      return;
    }
    String[] columns = SPACES.split(line, -1);
    double kilobytes = 0;
    for (int column : USED_COLUMNS) {
      kilobytes += Double.parseDouble(columns[column].replace(',', '.'));
    }
    peak.accumulateAndGet((long) (kilobytes / 1024), Math::max);
  }

  /** Megabytes at the highest moment seen. */
  public long megabytes() {
    return peak.get();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
    reader.interrupt();
  }
}
