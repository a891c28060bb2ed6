package vn.chot.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chot.rules.Text;
import vn.chot.rules.Yaml;

/** Reads the papers, the parties and their rights. */
final class ReadWho {
  private ReadWho() {}

  static List<Law> law(Group file) {
    List<Law> law = new ArrayList<>();
    for (Yaml item : file.needList("law")) {
      Group.of(item, "law", file.problems(), "paper", "from", "to", "note")
          .map(g -> new Law(g.needString("paper"), g.day("from"), g.day("to"), g.text("note")))
          .ifPresent(law::add);
    }
    return List.copyOf(law);
  }

  static List<Party> parties(Group file, Draft draft) {
    List<Party> parties = new ArrayList<>();
    for (Yaml item : file.needList("parties")) {
      Group.of(
              item,
              "parties",
              draft.problems,
              "name",
              "label",
              "level",
              "agency",
              "role",
              "public",
              "head",
              "from",
              "to")
          .flatMap(g -> party(g, draft))
          .ifPresent(parties::add);
    }
    return List.copyOf(parties);
  }

  private static Optional<Party> party(Group g, Draft draft) {
    String name = g.needWord("name").map(draft.parties::define).orElse("");
    List<String> kinds = new ArrayList<>();
    for (String kind : List.of("level", "agency", "role", "public")) {
      if (g.has(kind)) {
        kinds.add(kind);
      }
    }
    if (kinds.size() != 1) {
      draft.problem(
          g.at(),
          "Bên \"%s\" phải có đúng một trong: level, agency, role, public.".formatted(name),
          "Party \"%s\" must have exactly one of: level, agency, role, public.".formatted(name));
      return Optional.empty();
    }
    Optional<? extends Party.Membership> membership =
        switch (kinds.getFirst()) {
          case "level" -> g.oneOf("level", Level.class).map(Party.Membership.OfLevel::new);
          case "role" -> g.oneOf("role", Role.class).map(Party.Membership.OfRole::new);
          case "agency" -> Optional.of(g.needString("agency")).map(Party.Membership.OfAgency::new);
          default ->
              g.yes("public") ? Optional.of(new Party.Membership.Anyone()) : Optional.empty();
        };
    boolean head = g.yes("head");
    if (head && !(kinds.getFirst().equals("level") || kinds.getFirst().equals("agency"))) {
      draft.problem(
          g.at("head"),
          "\"head\" chỉ đi với level hoặc agency.",
          "\"head\" goes with level or agency only.");
    }
    Optional<Text> label = g.text("label");
    Optional<LocalDate> from = g.day("from");
    Optional<LocalDate> to = g.day("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      draft.problem(
          g.at("to"),
          "Bên \"%s\" thôi tham gia (%s) trước khi bắt đầu (%s)."
              .formatted(name, to.get(), from.get()),
          "Party \"%s\" ends (%s) before it begins (%s).".formatted(name, to.get(), from.get()));
    }
    return membership.map(m -> new Party(name, label.orElseGet(m::label), m, head, from, to));
  }

  static List<Right> rights(Group file, List<Party> parties, List<Field> fields, Draft draft) {
    List<Right> rights = new ArrayList<>();
    for (Yaml item : file.needList("rights")) {
      Group.of(
              item,
              "rights",
              draft.problems,
              "who",
              "may",
              "where",
              "title",
              "about",
              "fields",
              "sets",
              "tells")
          .map(g -> right(g, parties, fields, draft))
          .ifPresent(rights::add);
    }
    return List.copyOf(rights);
  }

  private static Right right(Group g, List<Party> parties, List<Field> fields, Draft draft) {
    List<String> who = draft.parties.useAll(g.needWords("who"));
    Set<Permission> may = EnumSet.noneOf(Permission.class);
    for (Yaml.Scalar s : g.needWords("may")) {
      g.oneOf(s, "may", Permission.class).ifPresent(may::add);
    }
    boolean onlyAdds = may.equals(EnumSet.of(Permission.ADD));
    Optional<Reach> where = g.oneOf("where", Reach.class);
    if (!g.has("where") && !onlyAdds) {
      draft.problem(
          g.at(),
          "Quyền này thiếu \"where\": all (mọi mục), area (trong địa bàn), agency (của cơ quan) hay own"
              + " (do mình ghi)?",
          "This right lacks \"where\": all, area, agency or own?");
    }
    if (where.equals(Optional.of(Reach.AREA))
        && fields.stream().noneMatch(f -> f.type() instanceof FieldType.Unit)) {
      draft.problem(
          g.at("where"),
          "\"where: area\" cần một trường kiểu unit để biết mục thuộc địa bàn nào.",
          "\"where: area\" needs a field of type unit that says in whose area an entry lies.");
    }
    boolean anyone =
        parties.stream()
            .anyMatch(
                p -> who.contains(p.name()) && p.membership() instanceof Party.Membership.Anyone);
    if (anyone && !onlyAdds) {
      draft.problem(
          g.at("may"),
          "Biểu mẫu công khai chỉ được thêm: may: [add].",
          "The public form may only add: may: [add].");
    }
    return new Right(
        who,
        List.copyOf(may),
        where.orElse(onlyAdds ? Reach.ALL : Reach.OWN),
        ReadPublicForm.of(g, anyone, fields, draft));
  }
}
