package vn.chot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The law: on filled fields a condition answers as CEL's own checker and runtime do. Conditions are
 * drawn at random from the part of the language both have.
 */
class ConditionsAgreeWithCelTest {
  private static final Map<String, Object> FACTS =
      Map.of(
          "persons", 3L, "amount", 7L, "heat", 38.5, "fever", true, "channel", "hotline", "place",
          "b");
  private static final int CONDITIONS = 600;

  private final Random random = new Random(20210427);
  private final CelCompiler compiler =
      CelCompilerFactory.standardCelCompilerBuilder()
          .addVar("persons", SimpleType.INT)
          .addVar("amount", SimpleType.INT)
          .addVar("heat", SimpleType.DOUBLE)
          .addVar("fever", SimpleType.BOOL)
          .addVar("channel", SimpleType.STRING)
          .addVar("place", SimpleType.STRING)
          .build();
  private final CelRuntime runtime = CelRuntimeFactory.legacyCelRuntimeBuilder().build();

  private String pick(String... of) {
    return of[random.nextInt(of.length)];
  }

  private String whole(int depth) {
    return depth == 0
        ? pick("persons", "amount", "0", "2", "5", "-3")
        : switch (random.nextInt(4)) {
          case 0 ->
              "(" + whole(depth - 1) + pick(" + ", " - ", " * ", " / ", " % ") + whole(0) + ")";
          case 1 -> "(" + yesNo(depth - 1) + " ? " + whole(depth - 1) + " : " + whole(0) + ")";
          case 2 -> "size(" + text() + ")";
          default -> whole(0);
        };
  }

  private String text() {
    return pick("channel", "place", "'b'", "''", "'hotline'", "(channel + place)");
  }

  private String number(int depth) {
    return depth == 0
        ? pick("heat", "1.5", "0.0", "38.5")
        : "(" + number(depth - 1) + pick(" + ", " - ", " * ") + number(0) + ")";
  }

  private String yesNo(int depth) {
    if (depth == 0) {
      return pick("fever", "true", "false", text() + " == " + text(), text() + ".contains('o')");
    }
    return switch (random.nextInt(8)) {
      case 0 -> "(" + yesNo(depth - 1) + " && " + yesNo(depth - 1) + ")";
      case 1 -> "(" + yesNo(depth - 1) + " || " + yesNo(depth - 1) + ")";
      case 2 -> "!(" + yesNo(depth - 1) + ")";
      case 3 ->
          whole(depth - 1) + pick(" == ", " != ", " < ", " <= ", " > ", " >= ") + whole(depth - 1);
      case 4 -> number(depth - 1) + pick(" == ", " < ", " >= ") + number(depth - 1);
      case 5 -> text() + " in [" + text() + ", 'x']";
      case 6 -> "(" + yesNo(depth - 1) + " ? " + yesNo(depth - 1) + " : " + yesNo(depth - 1) + ")";
      default -> yesNo(depth - 1);
    };
  }

  @Test
  void onFilledFieldsConditionsAnswerAsCelDoes() throws CelValidationException {
    Vocabulary free = new Vocabulary(AskedConditions.NAMES.names(), Map.of());
    for (int i = 0; i < CONDITIONS; i++) {
      String source = yesNo(1 + random.nextInt(3));
      Problems problems = new Problems();
      Condition ours =
          Conditions.over(free)
              .condition(AskedConditions.written(source), problems)
              .orElseThrow(() -> new AssertionError(source + problems.inOrder().getFirst().line()));
      assertThat(ours.answer(FACTS::get)).as(source).isEqualTo(cel(source));
    }
  }

  /** What CEL fails to compute we leave open. */
  private Answer cel(String source) throws CelValidationException {
    CelAbstractSyntaxTree tree = compiler.compile(source).getAst();
    try {
      return Boolean.TRUE.equals(runtime.createProgram(tree).eval(FACTS)) ? Answer.YES : Answer.NO;
    } catch (CelEvaluationException impossible) {
      return Answer.OPEN;
    }
  }
}
