package vn.chot.app.surveillance.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.chot.rules.Dated;
import vn.chot.rules.Position;
import vn.chot.rules.Problems;
import vn.chot.rules.ReadYaml;
import vn.chot.rules.Territory;
import vn.chot.rules.Text;
import vn.chot.rules.Yaml;
import vn.chot.trace.ContactRule;
import vn.chot.trace.Distance;
import vn.chot.trace.Place;

/** Reads a protocol from its file; everything that is wrong with it is told at once. */
final class ReadProtocol {
  private static final String[] ROW = {
    "from", "to", "where", "paper", "certainty", "unsure", "source", "note"
  };

  private final String file;
  private final Problems problems;

  private ReadProtocol(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The protocol; nothing where something is wrong, and the problems say what. */
  static Optional<Protocol> read(String file, byte[] content, Problems problems) {
    Optional<Yaml> tree = ReadYaml.read(file, content, problems);
    if (tree.isEmpty() || !problems.isEmpty()) {
      return Optional.empty();
    }
    if (!(tree.get() instanceof Yaml.Mapping whole)) {
      problems.add(
          tree.get().at(),
          "Tệp phải bắt đầu bằng các khoá như \"protocol: covid-19\".",
          "The file begins with keys such as \"protocol: covid-19\".");
      return Optional.empty();
    }
    Protocol protocol = new ReadProtocol(file, problems).protocol(new RowFields(whole, problems));
    return problems.isEmpty() ? Optional.of(protocol) : Optional.empty();
  }

  private Protocol protocol(RowFields whole) {
    whole.only(
        "protocol",
        "version",
        "title",
        "case-definitions",
        "contact-definitions",
        "severity",
        "cluster-closing");
    String disease = whole.text("protocol");
    int version = whole.number("version", 1, 999_999, null);
    Text title = whole.both("title");
    return new Protocol(
        disease,
        version,
        title.vi(),
        title.en(),
        rows(whole, "case-definitions", this::caseDefinition, "alternatives"),
        rows(
            whole,
            "contact-definitions",
            this::contactDefinition,
            "alternatives",
            "window",
            "latency-hours",
            "depth",
            "classes"),
        rows(whole, "severity", this::severity, "grades"),
        rows(
            whole,
            "cluster-closing",
            (row, basis) -> new Protocol.Closing(basis, row.number("days", 1, 365, null)),
            "days"));
  }

  private <V> Protocol.Rows<V> rows(
      RowFields whole, String key, BiFunction<RowFields, Basis, V> read, String... own) {
    List<Dated<V>> rows = new ArrayList<>();
    for (RowFields row : whole.list(key)) {
      List<String> keys = new ArrayList<>(List.of(ROW));
      keys.addAll(List.of(own));
      row.only(keys.toArray(String[]::new));
      Territory where = territory(row);
      Basis basis =
          new Basis(
              row.text("paper"),
              row.word("certainty", Certainty.class, Certainty.MEMORY),
              unsure(row),
              row.textOrEmpty("source"),
              row.textOrBoth("note"),
              row.day("from").orElse(null),
              row.day("to").orElse(null),
              where.toString());
      rows.add(
          new Dated<>(
              row.at(),
              read.apply(row, basis),
              row.day("from"),
              row.day("to"),
              where,
              basis.paper()));
    }
    NoDayWithout.check(key, Position.startOf(file), rows, problems);
    return new Protocol.Rows<>(rows, vn.chot.rules.DatedRows.of(rows, problems));
  }

  /** Keys of the row that are from memory; another word would be told to nobody. */
  private Set<String> unsure(RowFields row) {
    List<String> known = List.copyOf(Basis.mayBeUnsure());
    for (String word : row.texts("unsure")) {
      if (!known.contains(word)) {
        problems.unknown(
            row.at(),
            "\"unsure\" chỉ nhận khoá của dòng, ở đây ghi \"%s\". Ở đây dùng: %s."
                .formatted(word, String.join(", ", known)),
            "\"unsure\" takes keys of the row, here it says \"%s\". Used here: %s."
                .formatted(word, String.join(", ", known)),
            word,
            known);
      }
    }
    return Set.copyOf(row.texts("unsure"));
  }

  /** {@code where: province 91}, {@code where: unit 30766}; nothing for the whole country. */
  private Territory territory(RowFields row) {
    String written = row.textOrEmpty("where");
    String[] parts = written.split(" +", 2);
    if (written.isEmpty() || written.equals("national")) {
      return new Territory.National();
    }
    if (parts.length == 2 && parts[0].equals("province")) {
      return new Territory.Province(parts[1]);
    }
    if (parts.length == 2 && parts[0].equals("unit")) {
      return new Territory.Unit(parts[1]);
    }
    problems.add(
        row.at(),
        "\"where: %s\" không rõ ở đâu: hãy ghi \"national\", \"province <mã>\" hoặc \"unit <mã>\"."
            .formatted(written),
        "\"where: %s\" is no place: write \"national\", \"province <code>\" or \"unit <code>\"."
            .formatted(written));
    return new Territory.National();
  }

  private CaseDefinition caseDefinition(RowFields row, Basis basis) {
    return new CaseDefinition(
        basis, row.list("alternatives").stream().map(this::caseAlternative).toList());
  }

  private CaseDefinition.Alternative caseAlternative(RowFields one) {
    one.only("id", "title", "pcr", "rapid", "within-hours", "close-contact", "clinical", "link");
    Text title = one.both("title");
    int pcr = one.number("pcr", 0, 9, 0);
    int rapid = one.number("rapid", 0, 9, 0);
    int hours = one.number("within-hours", 1, 720, 720);
    if (pcr + rapid == 0) {
      problems.add(
          one.at(),
          "Cách này không cần xét nghiệm dương tính nào: hãy ghi \"pcr: 1\" hoặc \"rapid: 1\", vì ca"
              + " bệnh xác định phải dựa trên xét nghiệm.",
          "This alternative needs no positive test: write \"pcr: 1\" or \"rapid: 1\", for a"
              + " confirmed case rests on a test.");
    }
    return new CaseDefinition.Alternative(
        one.text("id"),
        title.vi(),
        title.en(),
        pcr,
        rapid,
        hours == 720 ? null : hours,
        one.yes("close-contact"),
        one.yes("clinical"),
        one.yes("link"));
  }

  private ContactDefinition contactDefinition(RowFields row, Basis basis) {
    Optional<RowFields> window = row.group("window");
    window.ifPresent(
        w -> w.only("before-onset", "before-sampling", "before-sampling-unknown", "until"));
    return new ContactDefinition(
        basis,
        row.list("alternatives").stream().map(this::contactAlternative).toList(),
        window.map(w -> w.number("before-onset", 0, 60, null)).orElse(0),
        window.map(w -> w.number("before-sampling", 0, 60, null)).orElse(0),
        window.map(w -> w.number("before-sampling-unknown", 0, 60, null)).orElse(0),
        window
            .map(w ->
                w.word("until", ContactDefinition.Until.class, ContactDefinition.Until.ISOLATED))
            .orElse(ContactDefinition.Until.ISOLATED),
        row.number("latency-hours", 0, 240, 0),
        row.number("depth", 1, 5, null),
        row.list("classes").stream().map(this::duty).toList());
  }

  private ContactDefinition.Alternative contactAlternative(RowFields one) {
    one.only("id", "title", "distances", "places", "unmasked", "minutes", "body", "care");
    Text title = one.both("title");
    return new ContactDefinition.Alternative(
        one.text("id"),
        title.vi(),
        title.en(),
        new ContactRule.Alternative(
            one.words("places", Place.class),
            one.words("distances", Distance.class),
            one.yes("unmasked"),
            one.number("minutes", 1, 1440, 1),
            one.yes("body"),
            one.yes("care")));
  }

  private ContactDefinition.Duty duty(RowFields one) {
    one.only("class", "duty");
    String name = one.text("class");
    Text duty = one.both("duty");
    if (!name.matches("F[1-5]")) {
      problems.add(
          one.at(),
          "\"class: %s\" không phải một lớp: hãy ghi F1, F2, F3, F4 hoặc F5.".formatted(name),
          "\"class: %s\" is no class: write F1, F2, F3, F4 or F5.".formatted(name));
      return new ContactDefinition.Duty(1, duty.vi(), duty.en());
    }
    return new ContactDefinition.Duty(name.charAt(1) - '0', duty.vi(), duty.en());
  }

  private Protocol.Severity severity(RowFields row, Basis basis) {
    List<SeverityGrade> grades =
        row.list("grades").stream()
            .map(one -> {
              one.only("id", "title");
              Text title = one.both("title");
              return new SeverityGrade(one.text("id"), title.vi(), title.en());
            })
            .toList();
    Set<String> ids = grades.stream().map(SeverityGrade::id).collect(Collectors.toSet());
    if (ids.size() < grades.size()) {
      problems.add(
          row.at(),
          "Hai mức độ cùng mã (id): hãy đặt mã khác nhau.",
          "Two grades bear one id: give them different ones.");
    }
    return new Protocol.Severity(basis, grades);
  }
}
