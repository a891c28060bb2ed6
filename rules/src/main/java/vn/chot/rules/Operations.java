package vn.chot.rules;

import static vn.chot.rules.Kind.DAY;
import static vn.chot.rules.Kind.MOMENT;
import static vn.chot.rules.Kind.NUMBER;
import static vn.chot.rules.Kind.TEXT;
import static vn.chot.rules.Kind.TEXTS;
import static vn.chot.rules.Kind.WHOLE;
import static vn.chot.rules.Kind.YES_NO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.LongBinaryOperator;

/**
 * What conditions can do with values, one table. What looks at empty values or takes values of any
 * kind (logic, equality, {@code in}, {@code has}, {@code or}) is in {@link CompileForms}.
 */
final class Operations {
  private static final DateTimeFormatter WRITTEN_DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
  private static final int LAST_YEAR = 9999;
  private static final List<List<Kind>> TWO_NUMBERS =
      List.of(List.of(NUMBER, NUMBER), List.of(NUMBER, WHOLE), List.of(WHOLE, NUMBER));

  private static final List<Operation> TABLE = new Operations().table;

  private final List<Operation> table = new ArrayList<>();

  private Operations() {
    order("_<_", order -> order < 0);
    order("_<=_", order -> order <= 0);
    order("_>_", order -> order > 0);
    order("_>=_", order -> order >= 0);
    arithmetic();
    days();
    texts();
  }

  /** The operation of this name for values of these kinds. */
  static Optional<Operation> find(String name, boolean member, List<Kind> takes) {
    return TABLE.stream()
        .filter(o -> o.name().equals(name) && o.member() == member && o.takes().equals(takes))
        .findFirst();
  }

  /** What an operation of this name takes, kinds by kinds. */
  static List<List<Kind>> takes(String name, boolean member) {
    return TABLE.stream()
        .filter(o -> o.name().equals(name) && o.member() == member)
        .map(Operation::takes)
        .toList();
  }

  /** The names that are written as words. */
  static Set<String> words() {
    Set<String> words = new TreeSet<>(Set.of("has", "or", "date", "matches"));
    TABLE.stream()
        .map(Operation::name)
        .filter(n -> Character.isLetter(n.charAt(0)))
        .forEach(words::add);
    return words;
  }

  private void order(String name, IntPredicate holds) {
    add(
        name,
        YES_NO,
        List.of(WHOLE, WHOLE),
        v -> holds.test(Long.compare((Long) v[0], (Long) v[1])));
    for (List<Kind> two : TWO_NUMBERS) {
      add(name, YES_NO, two, v -> holds.test(Double.compare(number(v[0]), number(v[1]))));
    }
    add(
        name,
        YES_NO,
        List.of(DAY, DAY),
        v -> holds.test(((LocalDate) v[0]).compareTo((LocalDate) v[1])));
    add(
        name,
        YES_NO,
        List.of(MOMENT, MOMENT),
        v -> holds.test(((LocalDateTime) v[0]).compareTo((LocalDateTime) v[1])));
  }

  private void arithmetic() {
    calculate("_+_", Math::addExact, Double::sum);
    calculate("_-_", Math::subtractExact, (a, b) -> a - b);
    calculate("_*_", Math::multiplyExact, (a, b) -> a * b);
    calculate("_/_", Math::divideExact, (a, b) -> a / b);
    calculate("min", Math::min, Math::min);
    calculate("max", Math::max, Math::max);
    add("_%_", WHOLE, List.of(WHOLE, WHOLE), v -> (Long) v[0] % (Long) v[1]);
    add("-_", WHOLE, List.of(WHOLE), v -> Math.negateExact((Long) v[0]));
    add("-_", NUMBER, List.of(NUMBER), v -> -(Double) v[0]);
    add("round", WHOLE, List.of(NUMBER), v -> round((Double) v[0]));
    add("round", WHOLE, List.of(WHOLE), v -> v[0]);
  }

  private void calculate(String name, LongBinaryOperator whole, DoubleBinaryOperator other) {
    add(name, WHOLE, List.of(WHOLE, WHOLE), v -> whole.applyAsLong((Long) v[0], (Long) v[1]));
    for (List<Kind> two : TWO_NUMBERS) {
      add(name, NUMBER, two, v -> finite(other.applyAsDouble(number(v[0]), number(v[1]))));
    }
  }

  private void days() {
    add("day", DAY, List.of(MOMENT), v -> ((LocalDateTime) v[0]).toLocalDate());
    add(
        "days",
        WHOLE,
        List.of(DAY, DAY),
        v -> ChronoUnit.DAYS.between((LocalDate) v[0], (LocalDate) v[1]));
    add(
        "hours",
        WHOLE,
        List.of(MOMENT, MOMENT),
        v -> ChronoUnit.HOURS.between((LocalDateTime) v[0], (LocalDateTime) v[1]));
    add("_+_", DAY, List.of(DAY, WHOLE), v -> inCalendar(((LocalDate) v[0]).plusDays((Long) v[1])));
    add(
        "_-_",
        DAY,
        List.of(DAY, WHOLE),
        v -> inCalendar(((LocalDate) v[0]).minusDays((Long) v[1])));
    add("year", WHOLE, List.of(DAY), v -> (long) ((LocalDate) v[0]).getYear());
    add("month", WHOLE, List.of(DAY), v -> (long) ((LocalDate) v[0]).getMonthValue());
    add("weekday", WHOLE, List.of(DAY), v -> (long) ((LocalDate) v[0]).getDayOfWeek().getValue());
  }

  private void texts() {
    add("_+_", TEXT, List.of(TEXT, TEXT), v -> (String) v[0] + v[1]);
    for (boolean behind : new boolean[] {false, true}) {
      put("size", behind, WHOLE, List.of(TEXT), v -> letters((String) v[0]));
      put("size", behind, WHOLE, List.of(TEXTS), v -> (long) ((List<?>) v[0]).size());
    }
    List<Kind> two = List.of(TEXT, TEXT);
    put("contains", true, YES_NO, two, v -> ((String) v[0]).contains((String) v[1]));
    put("startsWith", true, YES_NO, two, v -> ((String) v[0]).startsWith((String) v[1]));
    put("endsWith", true, YES_NO, two, v -> ((String) v[0]).endsWith((String) v[1]));
    add("text", TEXT, List.of(WHOLE), v -> v[0].toString());
    add("text", TEXT, List.of(NUMBER), v -> BigDecimal.valueOf((Double) v[0]).toPlainString());
    add("text", TEXT, List.of(DAY), v -> WRITTEN_DAY.format((LocalDate) v[0]));
  }

  private void add(String name, Kind gives, List<Kind> takes, Operation.Work work) {
    put(name, false, gives, takes, work);
  }

  private void put(String name, boolean member, Kind gives, List<Kind> takes, Operation.Work work) {
    table.add(new Operation(name, member, takes, gives, work));
  }

  private static double number(Object value) {
    return value instanceof Long whole ? whole.doubleValue() : (Double) value;
  }

  private static double finite(double value) {
    if (!Double.isFinite(value)) {
      throw new ArithmeticException("no finite number");
    }
    return value;
  }

  private static LocalDate inCalendar(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
      throw new DateTimeException("no year of four digits");
    }
    return day;
  }

  private static long round(double value) {
    return BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static long letters(String text) {
    return text.codePointCount(0, text.length());
  }
}
