package vn.chot.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.chot.postgres.Snapshot;

/**
 * What a backup says about itself.
 *
 * @param format of the backup file; this version writes and reads 1
 * @param chot the version that wrote it
 * @param made when
 * @param postgres the version of the server the rows come from
 * @param migration the newest migration the tables had
 * @param tables all tables with the number of their rows
 * @param sequences where the sequences stood
 * @param hashes SHA-256 of every other entry of the file, in hexadecimal, by its name
 */
record Manifest(
    int format,
    String chot,
    Instant made,
    String postgres,
    String migration,
    List<SavedTable> tables,
    List<Snapshot.Sequence> sequences,
    SortedMap<String, String> hashes) {
  static final int FORMAT = 1;
  static final String ENTRY = "manifest.json";

  /** A table and where its rows are. */
  record SavedTable(Snapshot.Table table, String entry, long rows) {}

  Manifest {
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
    hashes = new TreeMap<>(Map.copyOf(hashes));
  }
}
