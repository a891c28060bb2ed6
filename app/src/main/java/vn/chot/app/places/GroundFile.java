package vn.chot.app.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;
import vn.chot.sheet.SheetFault;
import vn.chot.sheet.SheetFile;

/** A file of a delivery, known for what it is by its content. */
sealed interface GroundFile {
  String name();

  /** A list of units. */
  record UnitFile(String name, LocalDate day, UnitSheet sheet) implements GroundFile {
    /** Whether it says who there was in the whole country: half of the provinces or more. */
    boolean whole() {
      long provinces = sheet.rows().stream().filter(row -> row.parent().isEmpty()).count();
      return provinces >= 30
          && sheet.rows().stream().allMatch(row -> row.to() == null && row.from().equals(day));
    }
  }

  /** A crosswalk. */
  record SuccessionFile(String name, SuccessionSheet sheet) implements GroundFile {}

  /** Boundaries. */
  record BoundaryFile(String name, ReadOutlines.Read read, @Nullable LocalDate day)
      implements GroundFile {
    long points() {
      return read.outlines().stream().mapToLong(o -> o.shape().getNumPoints()).sum();
    }
  }

  /** Neither; it is left alone. */
  record Unknown(String name) implements GroundFile {}

  /** Cannot be read. */
  record Broken(String name, Refusal refusal) implements GroundFile {}

  /** From this day on a list needs no districts. */
  LocalDate DISTRICTS_ENDED = UnitTiers.withoutDistricts();

  /** Recognises the file; {@code otherwise} is the day of files whose name bears none. */
  static GroundFile of(Delivered delivered, LocalDate otherwise) throws IOException {
    if (beginsLikeJson(delivered)) {
      try (InputStream bytes = Files.newInputStream(delivered.file())) {
        return new BoundaryFile(
            delivered.name(), ReadOutlines.from(bytes), delivered.day().orElse(null));
      }
    }
    return switch (SheetFile.open(delivered.file(), UnitSheet.LIMITS)) {
      case SheetFile.Opening.Refused(SheetFault fault) ->
          fault instanceof SheetFault.WrongKind
              ? new Unknown(delivered.name())
              : broken(delivered.name(), fault);
      case SheetFile.Opening.Opened(SheetFile sheet) -> {
        try (sheet) {
          yield table(delivered, sheet, delivered.day().orElse(otherwise));
        }
      }
    };
  }

  private static GroundFile table(Delivered delivered, SheetFile sheet, LocalDate day)
      throws IOException {
    SuccessionSheet crosswalk = SuccessionSheet.read(sheet, day);
    if (crosswalk != null) {
      return new SuccessionFile(delivered.name(), crosswalk);
    }
    UnitSheet list = UnitSheet.readOpen(sheet, day);
    boolean unknown =
        list.rows().isEmpty() && list.problems().stream().allMatch(p -> p.line() == 0);
    if (unknown) {
      return OldFont.in(delivered.file())
          ? new Broken(delivered.name(), UnitRules.OLD_FONT_FILE)
          : new Unknown(delivered.name());
    }
    boolean districts =
        list.rows().stream()
            .anyMatch(r ->
                UnitTypes.level(r.type(), true).orElse(null) == UnitLevel.DISTRICT
                    && !r.parent().isEmpty());
    if (!districts && day.isAfter(DISTRICTS_ENDED)) {
      UnitFile dated = new UnitFile(delivered.name(), day, list);
      return dated.whole()
          ? new UnitFile(
              delivered.name(), DISTRICTS_ENDED, UnitSheet.readOpen(sheet, DISTRICTS_ENDED))
          : dated;
    }
    return new UnitFile(delivered.name(), day, list);
  }

  private static boolean beginsLikeJson(Delivered delivered) throws IOException {
    String name = delivered.name().toLowerCase(java.util.Locale.ROOT);
    if (name.endsWith(".geojson") || name.endsWith(".json")) {
      return true;
    }
    try (InputStream bytes = Files.newInputStream(delivered.file())) {
      String start = new String(bytes.readNBytes(64), java.nio.charset.StandardCharsets.UTF_8);
      return start.replace("\uFEFF", "").stripLeading().startsWith("{");
    }
  }

  private static Broken broken(String name, SheetFault fault) {
    return new Broken(
        name, Refusal.of("ground-file", fault.remark().vietnamese(), fault.remark().english()));
  }
}
