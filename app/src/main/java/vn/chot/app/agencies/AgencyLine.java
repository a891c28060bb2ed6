package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chot.app.places.Unmarked;
import vn.chot.sheet.Row;

/**
 * A row of the sheet "Cơ quan" that can be read; whom its words mean is asked later.
 *
 * @param row its number in the sheet
 * @param from null where the row names no day
 * @param given the columns that the sheet has: what it lacks stays as it is
 */
record AgencyLine(
    int row,
    String key,
    String name,
    List<String> shortNames,
    List<String> aliases,
    AgencyKind kind,
    AgencyLevel level,
    String parent,
    String area,
    @Nullable String email,
    boolean outside,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> successors,
    Set<String> given) {

  private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._-]{0,39}");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");

  /** The key as keys are compared. */
  String folded() {
    return key.toLowerCase(Locale.ROOT);
  }

  /** The line, or nothing when the row's faults were told. */
  static Optional<AgencyLine> read(Row row, ReadRow faults) {
    String key = row.text("key");
    String name = Unmarked.tidied(row.text("name"));
    List<String> shortNames = parted(row.text("short"));
    List<String> aliases = parted(row.text("alias"));
    String email = row.text("email").toLowerCase(Locale.ROOT);
    faults.unless(KEY.matcher(key).matches(), RowFaults.KEY);
    faults.unless(!Unmarked.of(name).isEmpty() && name.length() <= 200, RowFaults.NAME);
    faults.unless(
        shortNames.size() <= 12 && shortNames.stream().allMatch(s -> s.length() <= 60),
        RowFaults.SHORT_NAMES);
    faults.unless(
        aliases.stream().allMatch(s -> s.length() <= 300 && !Unmarked.of(s).isEmpty()),
        RowFaults.ALIASES);
    faults.unless(
        email.isEmpty() || (EMAIL.matcher(email).matches() && email.length() <= 200),
        RowFaults.EMAIL);
    Optional<AgencyKind> kind =
        faults.known("Loại", row.text("kind"), SheetWords::kind, SheetWords.kinds());
    Optional<AgencyLevel> level =
        faults.known("Cấp", row.text("level"), SheetWords::level, SheetWords.levels());
    boolean outside = faults.truth(row, "outside", "Ngoài tỉnh");
    LocalDate from = faults.day(row, "from", "Từ ngày");
    LocalDate to = faults.day(row, "to", "Đến ngày");
    faults.unless(from == null || to == null || !to.isBefore(from), RowFaults.DAYS);
    List<String> successors = parted(row.text("successor"));
    faults.unless(successors.isEmpty() || to != null, RowFaults.LAST_DAY_FOR_SUCCESSOR);
    if (faults.any() || kind.isEmpty() || level.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new AgencyLine(
            row.number(),
            key,
            name,
            shortNames,
            aliases,
            kind.get(),
            level.get(),
            row.text("parent"),
            row.text("area"),
            email.isEmpty() ? null : email,
            outside,
            from,
            to,
            successors,
            row.places().keySet()));
  }

  private static List<String> parted(String names) {
    return Arrays.stream(names.split("[;\\n]", -1))
        .map(Unmarked::tidied)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}
