package vn.chot.rules;

import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import java.util.Optional;

/**
 * Compiles the conditions of one file against its vocabulary. Their language is CEL without loops,
 * so a condition ends after as many steps as it has pieces. CEL's parser is used and not its
 * checker and runtime, which know neither days nor empty fields (docs/decisions/0026).
 */
public final class Conditions {
  /** Letters; far more than a person reads at once. */
  static final int LONGEST = 2_000;

  private static final CelParser PARSER =
      CelParserFactory.standardCelParserBuilder()
          .setStandardMacros()
          .setOptions(
              CelOptions.newBuilder()
                  .maxExpressionCodePointSize(LONGEST)
                  .maxParseRecursionDepth(60)
                  .maxParseExpressionNodeCount(1_000)
                  .build())
          .build();

  private final Vocabulary vocabulary;

  private Conditions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Conditions that may use these names. */
  public static Conditions over(Vocabulary vocabulary) {
    return new Conditions(vocabulary);
  }

  /** A condition that answers yes or no; empty when something is wrong with it. */
  public Optional<Condition> condition(Yaml.Scalar text, Problems problems) {
    return computation(text, Type.YES_NO, problems);
  }

  /** A computation of a value of this type; empty when something is wrong with it. */
  public Optional<Condition> computation(Yaml.Scalar text, Type wanted, Problems problems) {
    return compile(text, 0, wanted, problems);
  }

  /** The computation written behind the first letters of a text, as in {@code "= today"}. */
  public Optional<Condition> computationBehind(
      int letters, Yaml.Scalar text, Type wanted, Problems problems) {
    return compile(text, letters, wanted, problems);
  }

  private Optional<Condition> compile(
      Yaml.Scalar text, int offset, Type wanted, Problems problems) {
    String source = text.text().substring(offset);
    SayConditionFault say = new SayConditionFault(vocabulary, text, source, offset, problems);
    if (source.isBlank()) {
      say.nothingWritten();
      return Optional.empty();
    }
    if (source.length() > LONGEST) {
      say.tooLong(LONGEST);
      return Optional.empty();
    }
    CelValidationResult parsed = PARSER.parse(source);
    if (parsed.hasError()) {
      SaySyntaxFault.of(parsed.getErrors(), source, say);
      return Optional.empty();
    }
    try {
      CompileExpression expression = new CompileExpression(parsed.getAst(), vocabulary, say);
      return expression
          .compile()
          .flatMap(part -> fitting(part, wanted, say))
          .map(term -> new Condition(source.strip(), text.at(), wanted, expression.names(), term));
    } catch (CelValidationException impossible) {
      throw new IllegalStateException("what was parsed without errors has a tree", impossible);
    }
  }

  private static Optional<Term> fitting(Part part, Type wanted, SayConditionFault say) {
    if (part.kind().equals(Kind.of(wanted))) {
      return Optional.of(part.term());
    }
    if (wanted == Type.NUMBER && part.kind().equals(Kind.WHOLE)) {
      return Optional.of(
          facts -> part.term().of(facts) instanceof Long n ? n.doubleValue() : (Double) null);
    }
    say.wrongResult(part.kind(), wanted);
    return Optional.empty();
  }
}
