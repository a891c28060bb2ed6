package vn.chot.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chot.rules.Text;
import vn.chot.rules.Yaml;

/** Reads the printed forms; a blank of a body names a field, or what every entry has. */
final class ReadPrint {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\n]*)}");
  private static final List<String> IN_FORMS =
      List.of(Column.NUMBER.word(), Column.STATE.word(), Column.WRITTEN.word());

  private ReadPrint() {}

  static List<Form> of(Group file, Draft draft) {
    Names names = new Names(new Text("biểu in", "form"), Names.KEBAB, List.of(), draft.problems);
    List<Form> forms = new ArrayList<>();
    for (Yaml item : file.list("print")) {
      Group.of(item, "print", draft.problems, "name", "title", "body", "english", "sign")
          .ifPresent(g ->
              forms.add(
                  new Form(
                      g.needWord("name").map(names::define).orElse(""),
                      g.needText("title"),
                      g.needWord("body").map(s -> body(s, draft)).orElse(""),
                      g.word("english").map(s -> body(s, draft)),
                      draft.parties.useAll(g.needWords("sign")))));
    }
    return List.copyOf(forms);
  }

  private static String body(Yaml.Scalar s, Draft draft) {
    Matcher m = PLACEHOLDER.matcher(s.text());
    while (m.find()) {
      Yaml.Scalar name =
          new Yaml.Scalar(s.places().at(m.start() + 1), m.group(1).strip(), true, s.places());
      draft.fields.use(name, IN_FORMS.toArray(String[]::new));
    }
    String rest = m.replaceAll("");
    int stray = Math.max(rest.indexOf('{'), rest.indexOf('}'));
    if (stray >= 0) {
      int at = s.text().indexOf(rest.charAt(stray));
      draft.problem(
          s.places().at(at),
          "Dấu { hoặc } lẻ: chỗ điền viết là {tên_trường}.",
          "A lone { or }: a blank is written {field_name}.");
    }
    return s.text();
  }
}
