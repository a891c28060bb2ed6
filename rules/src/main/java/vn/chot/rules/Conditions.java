package vn.chot.rules;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compiles the conditions of one file against its vocabulary. Their language is CEL without loops,
 * so a condition ends after as many steps as it has pieces.
 */
public final class Conditions {
  /** Letters; far more than a person reads at once. */
  static final int LONGEST = 2_000;

  private static final CelOptions OPTIONS =
      CelOptions.newBuilder()
          .maxExpressionCodePointSize(LONGEST)
          .maxParseRecursionDepth(60)
          .maxParseExpressionNodeCount(1_000)
          .enableHomogeneousLiterals(true)
          .build();

  private static final List<CelFunctionDecl> FUNCTIONS = functions();

  private final Vocabulary vocabulary;
  private final CelCompiler compiler;

  private Conditions(Vocabulary vocabulary, CelCompiler compiler) {
    this.vocabulary = vocabulary;
    this.compiler = compiler;
  }

  /** Conditions that may use these names. */
  public static Conditions over(Vocabulary vocabulary) {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardEnvironmentEnabled(false)
            .setStandardMacros()
            .setOptions(OPTIONS)
            .addFunctionDeclarations(FUNCTIONS);
    vocabulary.names().forEach((name, type) -> builder.addVar(name, Operations.cel(type)));
    return new Conditions(vocabulary, builder.build());
  }

  private static List<CelFunctionDecl> functions() {
    Map<String, List<CelOverloadDecl>> byName = new LinkedHashMap<>();
    for (Operation o : Operations.BY_ID.values()) {
      byName
          .computeIfAbsent(o.name(), n -> new ArrayList<>())
          .add(
              o.member()
                  ? CelOverloadDecl.newMemberOverload(o.id(), o.gives(), o.takes())
                  : CelOverloadDecl.newGlobalOverload(o.id(), o.gives(), o.takes()));
    }
    return byName.entrySet().stream()
        .map(e -> CelFunctionDecl.newFunctionDeclaration(e.getKey(), e.getValue()))
        .toList();
  }

  /** A condition that answers yes or no; empty when something is wrong with it. */
  public Optional<Condition> condition(Yaml.Scalar text, Problems problems) {
    return computation(text, Type.YES_NO, problems);
  }

  /** A computation of a value of this type; empty when something is wrong with it. */
  public Optional<Condition> computation(Yaml.Scalar text, Type wanted, Problems problems) {
    return compile(text, text.text(), 0, wanted, problems);
  }

  /** The computation written behind the first letters of a text, as in {@code "= today"}. */
  public Optional<Condition> computationBehind(
      int letters, Yaml.Scalar text, Type wanted, Problems problems) {
    return compile(text, text.text().substring(letters), letters, wanted, problems);
  }

  private Optional<Condition> compile(
      Yaml.Scalar text, String source, int offset, Type wanted, Problems problems) {
    SayConditionFault say = new SayConditionFault(vocabulary, text, source, offset, problems);
    if (source.isBlank()) {
      say.nothingWritten();
      return Optional.empty();
    }
    if (source.length() > LONGEST) {
      say.tooLong(LONGEST);
      return Optional.empty();
    }
    CelValidationResult result = compiler.compile(source);
    if (result.hasError()) {
      for (CelIssue issue : result.getErrors()) {
        say.issue(issue);
      }
      return Optional.empty();
    }
    try {
      var tree = result.getAst();
      CelType given = tree.getResultType();
      boolean fits =
          given.equals(Operations.cel(wanted))
              || (wanted == Type.NUMBER && given.equals(Operations.WHOLE));
      if (!fits) {
        say.wrongResult(given, wanted);
        return Optional.empty();
      }
      if (!CheckLiterals.areSound(tree, vocabulary, say)) {
        return Optional.empty();
      }
      return Optional.of(Evaluate.of(tree, vocabulary, source, text.at(), wanted));
    } catch (CelValidationException impossible) {
      throw new IllegalStateException("an expression without errors has a tree", impossible);
    }
  }
}
