package vn.chot.rules;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/** A form that whole texts have or have not; matched in time in proportion to the text. */
public final class TextForm {
  private final Pattern pattern;

  private TextForm(Pattern pattern) {
    this.pattern = pattern;
  }

  /** The form as written; empty when it cannot be read. */
  public static Optional<TextForm> of(Yaml.Scalar written, Problems problems) {
    try {
      return Optional.of(new TextForm(Pattern.compile(written.text())));
    } catch (PatternSyntaxException none) {
      problems.add(
          written.at(),
          "Mẫu \"%s\" viết sai: %s.".formatted(written.text(), none.getDescription()),
          "The form \"%s\" cannot be read: %s.".formatted(written.text(), none.getDescription()));
      return Optional.empty();
    }
  }

  public boolean matches(String text) {
    return pattern.matches(text);
  }

  @Override
  public String toString() {
    return pattern.pattern();
  }
}
