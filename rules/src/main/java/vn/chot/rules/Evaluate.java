package vn.chot.rules;

import static dev.cel.common.ast.CelExpr.ExprKind.Kind.IDENT;
import static dev.cel.common.ast.CelExpr.ExprKind.Kind.SELECT;

import com.google.re2j.Pattern;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns a checked expression into terms that are asked directly. CEL's own runtime is not used: it
 * has no empty fields, only failures, and takes longer to start than the rest of the library.
 */
final class Evaluate {
  private final CelAbstractSyntaxTree tree;
  private final Vocabulary vocabulary;
  private final SortedSet<String> names = new TreeSet<>();

  private Evaluate(CelAbstractSyntaxTree tree, Vocabulary vocabulary) {
    this.tree = tree;
    this.vocabulary = vocabulary;
  }

  static Condition of(
      CelAbstractSyntaxTree tree, Vocabulary vocabulary, String source, Position at, Type type) {
    Evaluate evaluate = new Evaluate(tree, vocabulary);
    Term term = evaluate.term(tree.getExpr());
    if (type == Type.NUMBER && tree.getResultType().equals(Operations.WHOLE)) {
      Term whole = term;
      term = facts -> whole.of(facts) instanceof Long n ? Double.valueOf(n) : null;
    }
    return new Condition(source, at, type, evaluate.names, term);
  }

  private Term term(CelExpr expression) {
    return switch (expression.getKind()) {
      case CONSTANT -> constant(expression.constant());
      case IDENT, SELECT -> name(tree.getReferenceOrThrow(expression.id()).name());
      case LIST -> list(expression.list().elements().stream().map(this::term).toList());
      case CALL -> call(expression);
      case NOT_SET, STRUCT, MAP, COMPREHENSION ->
          throw new IllegalStateException("refused before: " + expression.getKind());
    };
  }

  private static Term constant(CelConstant constant) {
    Object value =
        switch (constant.getKind()) {
          case BOOLEAN_VALUE -> constant.booleanValue();
          case INT64_VALUE -> constant.int64Value();
          case DOUBLE_VALUE -> constant.doubleValue();
          case STRING_VALUE -> constant.stringValue();
          default -> throw new IllegalStateException("refused before: " + constant.getKind());
        };
    return facts -> value;
  }

  private Term name(String name) {
    names.add(name);
    return switch (vocabulary.names().get(name)) {
      case TEXT -> facts -> orElse(facts.of(name), "");
      case TEXTS -> facts -> orElse(facts.of(name), List.of());
      case THERE -> facts -> facts.of(name) != null;
      case null, default -> facts -> facts.of(name);
    };
  }

  private static Object orElse(@Nullable Object value, Object empty) {
    return value == null ? empty : value;
  }

  private static Term list(List<Term> members) {
    return facts -> {
      List<Object> values = new ArrayList<>(members.size());
      for (Term member : members) {
        @Nullable Object value = member.of(facts);
        if (value == null) {
          return null;
        }
        values.add(value);
      }
      return values;
    };
  }

  private Term call(CelExpr expression) {
    CelExpr.CelCall call = expression.call();
    List<Term> values = new ArrayList<>();
    call.target().ifPresent(target -> values.add(term(target)));
    call.args().forEach(argument -> values.add(term(argument)));
    Term first = values.getFirst();
    return switch (call.function()) {
      case "_&&_" -> decided(values, false);
      case "_||_" -> decided(values, true);
      case "_?_:_" -> either(first, values.get(1), values.get(2));
      case "has" -> isThere(call.args().getFirst(), first);
      case "matches" -> matches(first, call.args().getFirst().constant().stringValue());
      case "or" ->
          or(first, values.get(1), tree.getTypeOrThrow(expression.id()).equals(Operations.NUMBER));
      default -> work(operation(expression), values);
    };
  }

  /** One value that decides is enough; else all must be known. */
  private static Term decided(List<Term> values, boolean by) {
    return facts -> {
      boolean open = false;
      for (Term value : values) {
        @Nullable Object v = value.of(facts);
        if (v == null) {
          open = true;
        } else if ((Boolean) v == by) {
          return by;
        }
      }
      return open ? null : !by;
    };
  }

  private static Term either(Term question, Term yes, Term no) {
    return facts -> {
      @Nullable Object asked = question.of(facts);
      return asked == null ? null : (Boolean) asked ? yes.of(facts) : no.of(facts);
    };
  }

  private static Term or(Term first, Term second, boolean number) {
    return facts -> {
      @Nullable Object value = first.of(facts);
      @Nullable Object taken = isEmpty(value) ? second.of(facts) : value;
      return number && taken instanceof Long whole ? Double.valueOf(whole) : taken;
    };
  }

  private Term isThere(CelExpr asked, Term value) {
    boolean isName = asked.getKind() == IDENT || asked.getKind() == SELECT;
    if (!isName) {
      return facts -> !isEmpty(value.of(facts));
    }
    String name = tree.getReferenceOrThrow(asked.id()).name();
    return facts -> !isEmpty(facts.of(name));
  }

  private static Term matches(Term text, String form) {
    Pattern pattern = Pattern.compile(form);
    return facts ->
        text.of(facts) instanceof String value ? pattern.matcher(value).find() : (Boolean) null;
  }

  private static boolean isEmpty(@Nullable Object value) {
    return value == null || value.equals("") || (value instanceof List<?> list && list.isEmpty());
  }

  private Operation operation(CelExpr expression) {
    String id = tree.getReferenceOrThrow(expression.id()).overloadIds().getFirst();
    Operation found = Operations.BY_ID.get(id);
    if (found == null) {
      throw new IllegalStateException("the checker knows an operation that is not there: " + id);
    }
    return found;
  }

  /** What cannot be computed (a division by nothing, a number too large) is left open. */
  private static Term work(Operation operation, List<Term> terms) {
    Term[] takes = terms.toArray(Term[]::new);
    Operation.Work work = operation.work();
    return facts -> {
      Object[] values = new Object[takes.length];
      for (int i = 0; i < takes.length; i++) {
        @Nullable Object value = takes[i].of(facts);
        if (value == null) {
          return null;
        }
        values[i] = value;
      }
      try {
        return work.of(values);
      } catch (ArithmeticException | DateTimeException impossible) {
        return null;
      }
    };
  }
}
