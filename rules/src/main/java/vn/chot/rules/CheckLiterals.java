package vn.chot.rules;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What types cannot say: a day that is in no calendar, a form of text that is none, a choice
 * compared with a word that is not among its choices, kinds of values that conditions do not have.
 */
final class CheckLiterals {
  private final CelAbstractSyntaxTree tree;
  private final Vocabulary vocabulary;
  private final SayConditionFault say;
  private boolean sound = true;

  private CheckLiterals(CelAbstractSyntaxTree tree, Vocabulary vocabulary, SayConditionFault say) {
    this.tree = tree;
    this.vocabulary = vocabulary;
    this.say = say;
  }

  static boolean areSound(
      CelAbstractSyntaxTree tree, Vocabulary vocabulary, SayConditionFault say) {
    CheckLiterals check = new CheckLiterals(tree, vocabulary, say);
    check.look(tree.getExpr());
    return check.sound;
  }

  private void look(CelExpr e) {
    switch (e.getKind()) {
      case CONSTANT -> {
        boolean known =
            switch (e.constant().getKind()) {
              case BOOLEAN_VALUE, INT64_VALUE, DOUBLE_VALUE, STRING_VALUE -> true;
              default -> false;
            };
        if (!known) {
          fault(e, "Không dùng được giá trị này.", "This kind of value is not used.");
        }
      }
      case LIST -> e.list().elements().forEach(this::look);
      case CALL -> call(e);
      case STRUCT, MAP, COMPREHENSION, NOT_SET ->
          fault(e, "Điều kiện không dùng { … }.", "Conditions do not use { … }.");
      case IDENT, SELECT -> {}
    }
  }

  private void call(CelExpr e) {
    CelExpr.CelCall call = e.call();
    call.target().ifPresent(this::look);
    call.args().forEach(this::look);
    switch (call.function()) {
      case "date" ->
          text(call.args().getFirst())
              .ifPresentOrElse(
                  day -> day(call.args().getFirst(), day),
                  () ->
                      fault(
                          e,
                          "date(…) chỉ nhận một ngày viết sẵn, như date(\"2021-04-27\").",
                          "date(…) takes a written day only, such as date(\"2021-04-27\")."));
      case "matches" ->
          text(call.args().getFirst())
              .ifPresentOrElse(
                  form -> form(call.args().getFirst(), form),
                  () ->
                      fault(
                          e,
                          "matches(…) chỉ nhận một mẫu viết sẵn trong ngoặc.",
                          "matches(…) takes a written form only."));
      case "_==_", "_!=_", "or" -> {
        words(call.args().getFirst(), List.of(call.args().getLast()));
        words(call.args().getLast(), List.of(call.args().getFirst()));
      }
      case "@in" -> {
        CelExpr list = call.args().getLast();
        if (list.getKind() == CelExpr.ExprKind.Kind.LIST) {
          words(call.args().getFirst(), list.list().elements());
        } else {
          words(list, List.of(call.args().getFirst()));
        }
      }
      default -> {}
    }
  }

  private void day(CelExpr at, String written) {
    try {
      LocalDate.parse(written);
    } catch (DateTimeException none) {
      fault(
          at,
          "\"%s\" không phải một ngày có trong lịch, viết như 2021-04-27.".formatted(written),
          "\"%s\" is no day of the calendar, written as 2021-04-27.".formatted(written));
    }
  }

  private void form(CelExpr at, String written) {
    try {
      Pattern.compile(written);
    } catch (PatternSyntaxException none) {
      fault(
          at,
          "Mẫu \"%s\" viết sai: %s.".formatted(written, none.getDescription()),
          "The form \"%s\" cannot be read: %s.".formatted(written, none.getDescription()));
    }
  }

  private void words(CelExpr name, List<CelExpr> compared) {
    boolean isName =
        name.getKind() == CelExpr.ExprKind.Kind.IDENT
            || name.getKind() == CelExpr.ExprKind.Kind.SELECT;
    if (!isName) {
      return;
    }
    String called = tree.getReferenceOrThrow(name.id()).name();
    List<String> words = vocabulary.words().getOrDefault(called, List.of());
    for (CelExpr other : compared) {
      text(other)
          .filter(word -> !words.isEmpty() && !word.isEmpty() && !words.contains(word))
          .ifPresent(word -> {
            sound = false;
            say.notAmong(offset(other), called, word, words);
          });
    }
  }

  private static Optional<String> text(CelExpr e) {
    return e.getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && e.constant().getKind() == CelConstant.Kind.STRING_VALUE
        ? Optional.of(e.constant().stringValue())
        : Optional.empty();
  }

  private int offset(CelExpr e) {
    Integer found = tree.getSource().getPositionsMap().get(e.id());
    return found == null ? 0 : found;
  }

  private void fault(CelExpr e, String vi, String en) {
    sound = false;
    say.at(offset(e), vi, en);
  }
}
