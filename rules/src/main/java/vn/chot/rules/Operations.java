package vn.chot.rules;

import com.google.re2j.Pattern;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.LongBinaryOperator;

/**
 * Everything conditions can do: one table, from which the checker learns the types and the
 * evaluator the work. Whole numbers and others mix freely; days and moments compare, add and
 * subtract days.
 */
final class Operations {
  static final CelType TEXT = SimpleType.STRING;
  static final CelType WHOLE = SimpleType.INT;
  static final CelType NUMBER = SimpleType.DOUBLE;
  static final CelType YES_NO = SimpleType.BOOL;
  static final CelType DAY = OpaqueType.create("day");
  static final CelType MOMENT = OpaqueType.create("moment");
  static final CelType TEXTS = ListType.create(SimpleType.STRING);
  private static final CelType ANY = TypeParamType.create("A");

  private static final DateTimeFormatter WRITTEN_DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

  /** Every operation by its id, in the order in which they are told to the checker. */
  static final Map<String, Operation> BY_ID = new Operations().table;

  private final Map<String, Operation> table = new LinkedHashMap<>();

  private Operations() {
    logic();
    comparisons();
    arithmetic();
    days();
    texts();
  }

  /** How CEL calls the type of a value. */
  static CelType cel(Type type) {
    return switch (type) {
      case TEXT -> TEXT;
      case WHOLE -> WHOLE;
      case NUMBER -> NUMBER;
      case YES_NO, THERE -> YES_NO;
      case DAY -> DAY;
      case MOMENT -> MOMENT;
      case TEXTS -> TEXTS;
    };
  }

  /**
   * These are told to the checker here; {@link Evaluate} does them, for they look at open values.
   */
  private void logic() {
    add("_&&_", YES_NO, List.of(YES_NO, YES_NO), v -> false);
    add("_||_", YES_NO, List.of(YES_NO, YES_NO), v -> false);
    add("!_", YES_NO, List.of(YES_NO), v -> !(Boolean) v[0]);
    add("_?_:_", ANY, List.of(YES_NO, ANY, ANY), v -> false);
    add("has", YES_NO, List.of(ANY), v -> false);
    add("or", ANY, List.of(ANY, ANY), v -> false);
    add("or", NUMBER, List.of(NUMBER, WHOLE), v -> false);
  }

  private void comparisons() {
    add("_==_", YES_NO, List.of(ANY, ANY), v -> v[0].equals(v[1]));
    add("_!=_", YES_NO, List.of(ANY, ANY), v -> !v[0].equals(v[1]));
    for (List<CelType> mixed : List.of(List.of(NUMBER, WHOLE), List.of(WHOLE, NUMBER))) {
      add("_==_", YES_NO, mixed, v -> number(v[0]) == number(v[1]));
      add("_!=_", YES_NO, mixed, v -> number(v[0]) != number(v[1]));
    }
    order("_<_", order -> order < 0);
    order("_<=_", order -> order <= 0);
    order("_>_", order -> order > 0);
    order("_>=_", order -> order >= 0);
    add("@in", YES_NO, List.of(ANY, ListType.create(ANY)), v -> ((List<?>) v[1]).contains(v[0]));
  }

  private void order(String name, IntPredicate holds) {
    add(
        name,
        YES_NO,
        List.of(WHOLE, WHOLE),
        v -> holds.test(Long.compare((Long) v[0], (Long) v[1])));
    for (List<CelType> mixed :
        List.of(List.of(NUMBER, NUMBER), List.of(NUMBER, WHOLE), List.of(WHOLE, NUMBER))) {
      add(name, YES_NO, mixed, v -> holds.test(Double.compare(number(v[0]), number(v[1]))));
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
    calculate("_/_", Math::divideExact, Operations::divide);
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
    for (List<CelType> mixed :
        List.of(List.of(NUMBER, NUMBER), List.of(NUMBER, WHOLE), List.of(WHOLE, NUMBER))) {
      add(name, NUMBER, mixed, v -> finite(other.applyAsDouble(number(v[0]), number(v[1]))));
    }
  }

  private void days() {
    add("date", DAY, List.of(TEXT), v -> LocalDate.parse((String) v[0]));
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
    add("_+_", DAY, List.of(DAY, WHOLE), v -> ((LocalDate) v[0]).plusDays((Long) v[1]));
    add("_-_", DAY, List.of(DAY, WHOLE), v -> ((LocalDate) v[0]).minusDays((Long) v[1]));
    add("year", WHOLE, List.of(DAY), v -> (long) ((LocalDate) v[0]).getYear());
    add("month", WHOLE, List.of(DAY), v -> (long) ((LocalDate) v[0]).getMonthValue());
    add("weekday", WHOLE, List.of(DAY), v -> (long) ((LocalDate) v[0]).getDayOfWeek().getValue());
  }

  private void texts() {
    add("_+_", TEXT, List.of(TEXT, TEXT), v -> (String) v[0] + v[1]);
    add("size", WHOLE, List.of(TEXT), v -> letters((String) v[0]));
    add("size", WHOLE, List.of(ListType.create(ANY)), v -> (long) ((List<?>) v[0]).size());
    behind("size", WHOLE, List.of(TEXT), v -> letters((String) v[0]));
    behind("size", WHOLE, List.of(ListType.create(ANY)), v -> (long) ((List<?>) v[0]).size());
    behind("contains", YES_NO, List.of(TEXT, TEXT), v -> ((String) v[0]).contains((String) v[1]));
    behind(
        "startsWith", YES_NO, List.of(TEXT, TEXT), v -> ((String) v[0]).startsWith((String) v[1]));
    behind("endsWith", YES_NO, List.of(TEXT, TEXT), v -> ((String) v[0]).endsWith((String) v[1]));
    behind(
        "matches",
        YES_NO,
        List.of(TEXT, TEXT),
        v -> Pattern.compile((String) v[1]).matcher((String) v[0]).find());
    add("text", TEXT, List.of(WHOLE), v -> v[0].toString());
    add("text", TEXT, List.of(NUMBER), v -> BigDecimal.valueOf((Double) v[0]).toPlainString());
    add("text", TEXT, List.of(DAY), v -> WRITTEN_DAY.format((LocalDate) v[0]));
  }

  private void add(String name, CelType gives, List<CelType> takes, Operation.Work work) {
    put(name, false, gives, takes, work);
  }

  private void behind(String name, CelType gives, List<CelType> takes, Operation.Work work) {
    put(name, true, gives, takes, work);
  }

  private void put(
      String name, boolean member, CelType gives, List<CelType> takes, Operation.Work work) {
    List<String> words = new ArrayList<>(List.of(name, member ? "of" : "with"));
    takes.forEach(t -> words.add(t.name() + t.parameters()));
    String id = String.join(" ", words);
    table.put(id, new Operation(id, name, member, takes, gives, work));
  }

  private static double number(Object value) {
    return value instanceof Long whole ? whole.doubleValue() : (Double) value;
  }

  private static double divide(double a, double b) {
    return a / b;
  }

  private static double finite(double value) {
    if (!Double.isFinite(value)) {
      throw new ArithmeticException("no finite number");
    }
    return value;
  }

  private static long round(double value) {
    return BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static long letters(String text) {
    return text.codePointCount(0, text.length());
  }
}
