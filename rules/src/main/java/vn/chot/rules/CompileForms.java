package vn.chot.rules;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The forms that are no plain operations: logic and choice, which an empty value leaves open only
 * where it matters; equality and {@code in}, which take values of any kind; {@code has} and {@code
 * or}, which ask about emptiness; {@code date} and {@code matches}, whose text is read once.
 */
final class CompileForms {
  private static final Map<String, Integer> FORMS =
      Map.of(
          "_&&_", 2, "_||_", 2, "!_", 1, "_?_:_", 3, "_==_", 2, "_!=_", 2, "@in", 2, "has", 1, "or",
          2, "date", 1);

  private final Vocabulary vocabulary;
  private final SayConditionFault say;

  /** The members of lists that are written out, by where the list stands. */
  private final Map<Integer, List<Part>> written = new HashMap<>();

  CompileForms(Vocabulary vocabulary, SayConditionFault say) {
    this.vocabulary = vocabulary;
    this.say = say;
  }

  boolean isForm(String name, boolean member) {
    return member ? name.equals("matches") : FORMS.containsKey(name);
  }

  Optional<Part> compile(String name, List<Part> values, int at) {
    int wanted = name.equals("matches") ? 2 : FORMS.getOrDefault(name, 0);
    if (values.size() != wanted) {
      say.at(
          at,
          "%s(…) nhận %d giá trị.".formatted(name, wanted),
          "%s(…) takes %d values.".formatted(name, wanted));
      return Optional.empty();
    }
    Part first = values.getFirst();
    Part last = values.getLast();
    return switch (name) {
      case "_&&_" -> logic(name, values, at, decided(first.term(), last.term(), false));
      case "_||_" -> logic(name, values, at, decided(first.term(), last.term(), true));
      case "!_" -> logic(name, values, at, not(first.term()));
      case "_?_:_" -> either(values, at);
      case "_==_" -> equal(name, first, last, at, true);
      case "_!=_" -> equal(name, first, last, at, false);
      case "@in" -> in(first, last, at);
      case "has" -> Optional.of(Part.of(Kind.YES_NO, has(first), at));
      case "or" -> or(first, last, at);
      case "date" -> date(first, at);
      default -> matches(first, last, at);
    };
  }

  Optional<Part> list(List<Part> members, int at) {
    Kind kind = members.isEmpty() ? Kind.TEXT : members.getFirst().kind();
    if (kind.list() || members.stream().anyMatch(m -> !m.kind().equals(kind))) {
      say.at(
          at,
          "Các giá trị trong một danh sách [ … ] phải cùng loại.",
          "The values of one list [ … ] must be of one kind.");
      return Optional.empty();
    }
    List<Term> terms = members.stream().map(Part::term).toList();
    Term term =
        facts -> {
          List<Object> values = new ArrayList<>(terms.size());
          for (Term member : terms) {
            @Nullable Object value = member.of(facts);
            if (value == null) {
              return null;
            }
            values.add(value);
          }
          return values;
        };
    written.put(at, members);
    return Optional.of(Part.of(new Kind(kind.of(), true), term, at));
  }

  private Optional<Part> logic(String name, List<Part> values, int at, Term term) {
    List<Kind> kinds = values.stream().map(Part::kind).toList();
    if (kinds.stream().anyMatch(k -> !k.equals(Kind.YES_NO))) {
      say.mismatch(at, name, false, kinds);
      return Optional.empty();
    }
    return Optional.of(Part.of(Kind.YES_NO, term, at));
  }

  /** One value that decides is enough; else both must be known. */
  private static Term decided(Term first, Term second, boolean by) {
    return facts -> {
      @Nullable Object a = first.of(facts);
      if (a != null && (Boolean) a == by) {
        return by;
      }
      @Nullable Object b = second.of(facts);
      if (b != null && (Boolean) b == by) {
        return by;
      }
      return (a == null || b == null) ? null : !by;
    };
  }

  private static Term not(Term value) {
    return facts -> value.of(facts) instanceof Boolean yes ? !yes : (Boolean) null;
  }

  private Optional<Part> either(List<Part> values, int at) {
    Kind yes = values.get(1).kind();
    Kind no = values.get(2).kind();
    if (!values.getFirst().kind().equals(Kind.YES_NO) || !yes.goesWith(no)) {
      say.mismatch(at, "_?_:_", false, values.stream().map(Part::kind).toList());
      return Optional.empty();
    }
    Term question = values.getFirst().term();
    Term then = values.get(1).term();
    Term otherwise = values.get(2).term();
    Term term =
        facts ->
            question.of(facts) instanceof Boolean asked
                ? asked ? then.of(facts) : otherwise.of(facts)
                : null;
    return Optional.of(joined(yes, no, term, at));
  }

  /** A value of either kind; a whole number beside others becomes one of them. */
  private static Part joined(Kind one, Kind other, Term term, int at) {
    if (one.equals(other)) {
      return Part.of(one, term, at);
    }
    return Part.of(
        Kind.NUMBER,
        facts -> term.of(facts) instanceof Number number ? number.doubleValue() : (Double) null,
        at);
  }

  private Optional<Part> equal(String name, Part a, Part b, int at, boolean same) {
    if (!a.kind().goesWith(b.kind())) {
      say.mismatch(at, name, false, List.of(a.kind(), b.kind()));
      return Optional.empty();
    }
    if (!wordsFit(a, List.of(b)) || !wordsFit(b, List.of(a))) {
      return Optional.empty();
    }
    boolean mixed = !a.kind().equals(b.kind());
    Term term =
        facts -> {
          @Nullable Object x = a.term().of(facts);
          @Nullable Object y = b.term().of(facts);
          if (x == null || y == null) {
            return null;
          }
          boolean equal =
              mixed ? ((Number) x).doubleValue() == ((Number) y).doubleValue() : x.equals(y);
          return equal == same;
        };
    return Optional.of(Part.of(Kind.YES_NO, term, at));
  }

  private Optional<Part> in(Part value, Part list, int at) {
    if (!list.kind().list() || value.kind().list() || value.kind().of() != list.kind().of()) {
      say.mismatch(at, "@in", false, List.of(value.kind(), list.kind()));
      return Optional.empty();
    }
    List<Part> members = written.getOrDefault(list.codePoint(), List.of());
    if (!wordsFit(value, members) || !wordsFit(list, List.of(value))) {
      return Optional.empty();
    }
    Term term =
        facts -> {
          @Nullable Object one = value.term().of(facts);
          return one != null && list.term().of(facts) instanceof List<?> all
              ? all.contains(one)
              : (Boolean) null;
        };
    return Optional.of(Part.of(Kind.YES_NO, term, at));
  }

  /** A name of a closed list of words is compared with words of that list only. */
  private boolean wordsFit(Part name, List<Part> compared) {
    List<String> words =
        name.name().map(n -> vocabulary.words().getOrDefault(n, List.of())).orElse(List.of());
    boolean fit = true;
    for (Part other : compared) {
      Optional<String> word =
          other.word().filter(w -> !words.isEmpty() && !w.isEmpty() && !words.contains(w));
      if (word.isPresent()) {
        say.notAmong(other.codePoint(), name.name().orElseThrow(), word.get(), words);
        fit = false;
      }
    }
    return fit;
  }

  private static Term has(Part value) {
    if (value.name().isEmpty()) {
      return facts -> !isEmpty(value.term().of(facts));
    }
    String name = value.name().get();
    return facts -> !isEmpty(facts.of(name));
  }

  private static boolean isEmpty(@Nullable Object value) {
    return value == null || value.equals("") || (value instanceof List<?> l && l.isEmpty());
  }

  private Optional<Part> or(Part a, Part b, int at) {
    if (!a.kind().goesWith(b.kind())) {
      say.mismatch(at, "or", false, List.of(a.kind(), b.kind()));
      return Optional.empty();
    }
    Term term =
        facts -> {
          @Nullable Object value = a.term().of(facts);
          return isEmpty(value) ? b.term().of(facts) : value;
        };
    return wordsFit(a, List.of(b))
        ? Optional.of(joined(a.kind(), b.kind(), term, at))
        : Optional.empty();
  }

  private Optional<Part> date(Part written, int at) {
    if (written.word().isEmpty()) {
      say.at(
          written.codePoint(),
          "date(…) chỉ nhận một ngày viết sẵn, như date(\"2021-04-27\").",
          "date(…) takes a written day only, such as date(\"2021-04-27\").");
      return Optional.empty();
    }
    String text = written.word().get();
    try {
      LocalDate day = LocalDate.parse(text);
      return Optional.of(Part.of(Kind.DAY, facts -> day, at));
    } catch (DateTimeException none) {
      say.at(
          written.codePoint(),
          "\"%s\" không phải một ngày viết theo năm-tháng-ngày, như 2021-04-27.".formatted(text),
          "\"%s\" is no day written as year-month-day, such as 2021-04-27.".formatted(text));
      return Optional.empty();
    }
  }

  private Optional<Part> matches(Part text, Part form, int at) {
    if (!text.kind().equals(Kind.TEXT) || form.word().isEmpty()) {
      say.at(
          form.codePoint(),
          "matches(…) hỏi một chữ bằng một mẫu viết sẵn trong ngoặc.",
          "matches(…) asks a text by a written form.");
      return Optional.empty();
    }
    try {
      Pattern pattern = Pattern.compile(form.word().get());
      Term term =
          facts ->
              text.term().of(facts) instanceof String value
                  ? pattern.matcher(value).find()
                  : (Boolean) null;
      return Optional.of(Part.of(Kind.YES_NO, term, at));
    } catch (PatternSyntaxException none) {
      say.at(
          form.codePoint(),
          "Mẫu \"%s\" viết sai: %s.".formatted(form.word().get(), none.getDescription()),
          "The form \"%s\" cannot be read: %s."
              .formatted(form.word().get(), none.getDescription()));
      return Optional.empty();
    }
  }
}
