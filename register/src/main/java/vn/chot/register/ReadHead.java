package vn.chot.register;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chot.rules.Text;
import vn.chot.rules.Yaml;

/** Reads what a register is called and how its entries are numbered. */
final class ReadHead {
  private static final Pattern NUMBERING =
      Pattern.compile("[^{}]*(\\{yyyy}|\\{yy})?[^{}]*\\{n{2,9}}[^{}]*(\\{yyyy}|\\{yy})?[^{}]*");

  private ReadHead() {}

  static String name(Group file, String fileName, Draft draft) {
    Optional<Yaml.Scalar> written = file.needWord("register");
    String last =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    String wanted = last.replaceFirst("\\.ya?ml$", "");
    written.ifPresent(s -> {
      new Names(new Text("sổ", "register"), Names.KEBAB, List.of(), draft.problems).define(s);
      if (Names.KEBAB.matcher(s.text()).matches() && !s.text().equals(wanted)) {
        draft.problem(
            s.at(),
            "Sổ tên \"%s\" nhưng tệp tên \"%s\": hãy đổi tên tệp thành %s.yaml, hoặc viết register: %s."
                .formatted(s.text(), last, s.text(), wanted),
            "The register is called \"%s\" but its file \"%s\": rename the file to %s.yaml, or write register: %s."
                .formatted(s.text(), last, s.text(), wanted));
      }
    });
    return written.map(Yaml.Scalar::text).orElse("");
  }

  static Optional<Numbering> numbering(Yaml.Scalar s, Draft draft) {
    boolean year = s.text().contains("{yy");
    if (!NUMBERING.matcher(s.text()).matches() || !year || s.text().length() > 40) {
      draft.problem(
          s.at(),
          "\"number\" phải có {nnnn} một lần và {yy} hoặc {yyyy} một lần, như \"{yy}-{nnnn}\": số đánh lại"
              + " từng năm.",
          "\"number\" must have {nnnn} once and {yy} or {yyyy} once, as \"{yy}-{nnnn}\": numbers begin"
              + " anew each year.");
      return Optional.empty();
    }
    return Optional.of(new Numbering(s.text()));
  }
}
