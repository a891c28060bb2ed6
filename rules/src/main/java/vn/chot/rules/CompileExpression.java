package vn.chot.rules;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gives each piece of a parsed expression its kind and turns it into a term that is asked directly.
 * A piece that is faulty is empty; what contains it is then not judged, but its neighbours are.
 */
final class CompileExpression {
  private final CelAbstractSyntaxTree tree;
  private final Vocabulary vocabulary;
  private final SayConditionFault say;
  private final CompileForms forms;
  private final SortedSet<String> names = new TreeSet<>();

  CompileExpression(CelAbstractSyntaxTree tree, Vocabulary vocabulary, SayConditionFault say) {
    this.tree = tree;
    this.vocabulary = vocabulary;
    this.say = say;
    this.forms = new CompileForms(vocabulary, say);
  }

  Optional<Part> compile() {
    return part(tree.getExpr());
  }

  /** The names the expression uses. */
  SortedSet<String> names() {
    return names;
  }

  private Optional<Part> part(CelExpr e) {
    return switch (e.getKind()) {
      case CONSTANT -> constant(e);
      case IDENT -> name(e.ident().name(), at(e));
      case SELECT -> member(e);
      case LIST -> list(e);
      case CALL -> call(e);
      case NOT_SET, STRUCT, MAP, COMPREHENSION -> {
        say.at(at(e), "Điều kiện không dùng { … }.", "Conditions do not use { … }.");
        yield Optional.empty();
      }
    };
  }

  private Optional<Part> constant(CelExpr e) {
    CelConstant c = e.constant();
    return switch (c.getKind()) {
      case BOOLEAN_VALUE -> written(Kind.YES_NO, c.booleanValue(), e);
      case INT64_VALUE -> written(Kind.WHOLE, c.int64Value(), e);
      case DOUBLE_VALUE -> written(Kind.NUMBER, c.doubleValue(), e);
      case STRING_VALUE ->
          Optional.of(
              new Part(
                  Kind.TEXT,
                  facts -> c.stringValue(),
                  Optional.empty(),
                  Optional.of(c.stringValue()),
                  at(e)));
      case NULL_VALUE -> {
        say.at(
            at(e),
            "Không dùng null: hỏi trường đã điền chưa bằng has(tên) hoặc !has(tên).",
            "null is not used: ask whether a field is filled by has(name) or !has(name).");
        yield Optional.empty();
      }
      default -> {
        say.at(at(e), "Không dùng được giá trị này.", "This kind of value is not used.");
        yield Optional.empty();
      }
    };
  }

  private Optional<Part> written(Kind kind, Object value, CelExpr e) {
    return Optional.of(Part.of(kind, facts -> value, at(e)));
  }

  private Optional<Part> member(CelExpr e) {
    CelExpr owner = e.select().operand();
    if (owner.getKind() != CelExpr.ExprKind.Kind.IDENT) {
      say.at(at(e), "Sau dấu chấm không có gì đọc được.", "Nothing can be read behind the dot.");
      return Optional.empty();
    }
    return name(owner.ident().name() + "." + e.select().field(), at(owner));
  }

  private Optional<Part> name(String name, int at) {
    Type type = vocabulary.names().get(name);
    if (type == null) {
      say.unknown(at, name);
      return Optional.empty();
    }
    names.add(name);
    Term term =
        switch (type) {
          case TEXT -> facts -> orElse(facts.of(name), "");
          case TEXTS -> facts -> orElse(facts.of(name), List.of());
          case THERE -> facts -> facts.of(name) != null;
          default -> facts -> facts.of(name);
        };
    return Optional.of(new Part(Kind.of(type), term, Optional.of(name), Optional.empty(), at));
  }

  private static Object orElse(@Nullable Object value, Object empty) {
    return value == null ? empty : value;
  }

  private Optional<Part> list(CelExpr e) {
    List<Part> members = new ArrayList<>();
    for (CelExpr element : e.list().elements()) {
      Optional<Part> member = part(element);
      if (member.isEmpty()) {
        return Optional.empty();
      }
      members.add(member.get());
    }
    return forms.list(members, at(e));
  }

  private Optional<Part> call(CelExpr e) {
    CelExpr.CelCall call = e.call();
    List<Part> values = new ArrayList<>();
    boolean sound = true;
    List<CelExpr> asked = new ArrayList<>(call.args());
    call.target().ifPresent(asked::addFirst);
    for (CelExpr value : asked) {
      Optional<Part> part = part(value);
      part.ifPresent(values::add);
      sound &= part.isPresent();
    }
    boolean member = call.target().isPresent();
    if (!forms.isForm(call.function(), member)
        && Operations.takes(call.function(), member).isEmpty()) {
      say.unknownOperation(at(e), call.function());
      return Optional.empty();
    }
    if (!sound) {
      return Optional.empty();
    }
    if (forms.isForm(call.function(), member)) {
      return forms.compile(call.function(), values, at(e));
    }
    return operation(call.function(), member, values, at(e));
  }

  private Optional<Part> operation(String name, boolean member, List<Part> values, int at) {
    List<Kind> kinds = values.stream().map(Part::kind).toList();
    Optional<Operation> found = Operations.find(name, member, kinds);
    if (found.isEmpty()) {
      say.mismatch(at, name, member, kinds);
      return Optional.empty();
    }
    Term[] terms = values.stream().map(Part::term).toArray(Term[]::new);
    Operation.Work work = found.get().work();
    return Optional.of(Part.of(found.get().gives(), facts -> done(work, terms, facts), at));
  }

  /** What cannot be computed (a division by nothing, a number too large) is left open. */
  private static @Nullable Object done(Operation.Work work, Term[] terms, Facts facts) {
    Object[] values = new Object[terms.length];
    for (int i = 0; i < terms.length; i++) {
      @Nullable Object value = terms[i].of(facts);
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
  }

  private int at(CelExpr e) {
    Integer found = tree.getSource().getPositionsMap().get(e.id());
    return found == null ? 0 : found;
  }
}
