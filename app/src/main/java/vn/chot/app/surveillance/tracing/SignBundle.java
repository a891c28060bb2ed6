package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Person;
import vn.chot.app.people.person.Sex;
import vn.chot.app.places.NamedUnits;
import vn.chot.app.places.UnitNames;
import vn.chot.app.surveillance.casefile.CaseFile;

/** Signs a case's contacts who are in another province into one file for it. */
@Component
class SignBundle {
  private static final int MOST = 5_000;

  private final JdbcClient sql;
  private final FindElsewhere findElsewhere;
  private final ContactLists contactLists;
  private final People people;
  private final TellExposures tellExposures;
  private final UnitNames unitNames;
  private final SealFiles seal;
  private final Deeds deeds;
  private final Clock clock;

  SignBundle(
      JdbcClient sql,
      FindElsewhere findElsewhere,
      ContactLists contactLists,
      People people,
      TellExposures tellExposures,
      UnitNames unitNames,
      SealFiles seal,
      Deeds deeds,
      Clock clock) {
    this.sql = sql;
    this.findElsewhere = findElsewhere;
    this.contactLists = contactLists;
    this.people = people;
    this.tellExposures = tellExposures;
    this.unitNames = unitNames;
    this.seal = seal;
    this.deeds = deeds;
    this.clock = clock;
  }

  private static final String ADD =
      """
      insert into surveillance.bundle_out (id, case_file, province, people, file, sha256, made_by, made_at)
      values (:id, :case, :province, :people, :file, :sha, :by, :at)
      """;

  /** Signs those of a province into one file. */
  @Transactional
  public Optional<Refusal> sign(Actor by, CaseFile file, String province) {
    List<UUID> units = findElsewhere.of(file.id()).getOrDefault(province, List.of());
    List<ContactLists.Line> lines =
        units.isEmpty()
            ? List.of()
            : contactLists.ofCase(
                file.id(),
                new ContactLists.Asked(units, 0, false, ContactLists.Order.RISK, null),
                MOST);
    if (lines.isEmpty()) {
      return Optional.of(TracingRules.NOBODY_OUTSIDE);
    }
    UUID id = UUID.randomUUID();
    BundleContent content =
        new BundleContent(
            id,
            findElsewhere.ours(),
            province,
            file.number(),
            clock.instant(),
            someone(file, lines));
    byte[] bytes = seal.signed(SignedFile.CONTACTS, content);
    sql.sql(ADD)
        .param("id", id)
        .param("case", file.id())
        .param("province", province)
        .param("people", lines.size())
        .param("file", bytes)
        .param("sha", ProvinceKey.sha256(bytes))
        .param("by", by.id())
        .param("at", OffsetDateTime.now(clock))
        .update();
    deeds.record(by, new TracingDeed.BundleSigned(id, file.id(), lines.size()));
    return Optional.empty();
  }

  private List<BundleContent.Someone> someone(CaseFile file, List<ContactLists.Line> lines) {
    NamedUnits named = unitNames.on(LocalDate.now(clock));
    Map<UUID, Person> known = new HashMap<>();
    people
        .persons(lines.stream().map(ContactLists.Line::personId).toList())
        .forEach(person -> known.put(person.id(), person));
    Map<UUID, String> exposures = tellExposures.of(file, known.keySet());
    List<BundleContent.Someone> all = new ArrayList<>();
    for (ContactLists.Line line : lines) {
      Person person = known.get(line.personId());
      if (person != null) {
        Facts facts = person.facts();
        Sex sex = facts.sex();
        all.add(
            new BundleContent.Someone(
                facts.name(),
                sex == null ? null : sex.name(),
                facts.birthYear(),
                facts.citizenId().orElse(null),
                facts.telephones(),
                named.label(line.unitId()),
                facts.now().address().isEmpty()
                    ? facts.permanent().address()
                    : facts.now().address(),
                line.level(),
                line.firstAt().toInstant(),
                line.lastAt().toInstant(),
                exposures.getOrDefault(line.personId(), "")));
      }
    }
    return all;
  }
}
