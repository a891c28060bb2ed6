package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import vn.chot.register.Field;
import vn.chot.register.Register;
import vn.chot.register.Value;

/** Values as a form holds them, and what a form sent. */
final class Typed {
  private Typed() {}

  /** The values of an entry as they would be typed again. */
  static Map<String, String> all(Register register, Map<String, Value> values) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (Field field : register.fields()) {
      Value value = values.get(field.name());
      if (value != null && field.typed()) {
        typed.put(field.name(), of(value));
      }
    }
    return typed;
  }

  static String of(Value value) {
    return switch (value) {
      case Value.Word(String text) -> text;
      case Value.Figure(var number) -> number.toPlainString().replace('.', ',');
      case Value.Money(long dong) -> String.valueOf(dong);
      case Value.Day(var day) -> day.toString();
      case Value.Moment(var moment) -> moment.truncatedTo(ChronoUnit.MINUTES).toString();
      case Value.Several(var names) -> String.join(";", names);
      case Value.YesNo(boolean yes) -> yes ? "yes" : "no";
      case Value.Paper paper -> paper(paper);
      case Value.StoredFile(String id, String name) -> id + " " + name;
    };
  }

  private static String paper(Value.Paper paper) {
    StringJoiner parts = new StringJoiner("; ");
    parts.add(paper.number());
    paper.day().ifPresent(day -> parts.add(day.toString()));
    if (!paper.issuer().isEmpty()) {
      parts.add(paper.issuer());
    }
    return parts.toString();
  }

  /**
   * What a form sent: the fields it names as its own, in {@code field}. A box in which a name was
   * looked for counts where nothing was chosen from what was found.
   */
  static Map<String, String> sent(Register register, HttpServletRequest request) {
    String[] own = request.getParameterValues("field");
    Map<String, String> typed = new HashMap<>();
    for (String name : own == null ? new String[0] : own) {
      if (register.field(name).filter(Field::typed).isPresent()) {
        typed.put(name, one(request, name));
      }
    }
    return typed;
  }

  private static String one(HttpServletRequest request, String name) {
    String[] values = request.getParameterValues("in." + name);
    StringJoiner all = new StringJoiner(";");
    for (String value : values == null ? new String[0] : values) {
      if (!value.isBlank()) {
        all.add(value.strip());
      }
    }
    String sought = request.getParameter("look." + name);
    return all.length() == 0 && sought != null ? sought.strip() : all.toString();
  }
}
