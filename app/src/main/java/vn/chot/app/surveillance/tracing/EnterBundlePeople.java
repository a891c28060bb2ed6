package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.people.person.CitizenId;
import vn.chot.app.people.person.EnterPeople;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.IdentityPaper;
import vn.chot.app.people.person.PaperKind;
import vn.chot.app.people.person.Purpose;
import vn.chot.app.people.person.Residence;
import vn.chot.app.people.person.Sex;
import vn.chot.app.people.person.TelephoneNumber;
import vn.chot.app.places.NamedUnits;
import vn.chot.app.places.UnitNames;

/** Finds the people of a bundle in the register, or enters them. */
@Component
class EnterBundlePeople {
  private final JdbcClient sql;
  private final EnterPeople enterPeople;
  private final FindOther findOther;
  private final UnitNames unitNames;
  private final Clock clock;

  EnterBundlePeople(
      JdbcClient sql,
      EnterPeople enterPeople,
      FindOther findOther,
      UnitNames unitNames,
      Clock clock) {
    this.sql = sql;
    this.enterPeople = enterPeople;
    this.findOther = findOther;
    this.unitNames = unitNames;
    this.clock = clock;
  }

  private static final String KEEP_PERSON =
      """
      insert into surveillance.bundle_person (bundle_id, number, person_id, level, last_at, matched)
      values (:bundle, :number, :person, :level, :last, :matched)
      """;

  /** Who holds the citizen's number already is that person; others are entered. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void enter(Actor by, BundleContent content, Trusted.Province province) {
    String source = "gói của " + province.name();
    for (int at = 0; at < content.people().size(); at++) {
      BundleContent.Someone one = content.people().get(at);
      Optional<UUID> known = known(by, one);
      UUID person =
          known.orElseGet(() -> enterPeople.enter(by, List.of(facts(one)), source).getFirst());
      sql.sql(KEEP_PERSON)
          .param("bundle", content.id())
          .param("number", at)
          .param("person", person)
          .param("level", one.level())
          .param("last", Moments.row(one.lastExposure()))
          .param("matched", known.isPresent())
          .update();
    }
  }

  private Optional<UUID> known(Actor by, BundleContent.Someone one) {
    return citizenId(one)
                .map(number -> findOther.find(by, number, "", Purpose.TRACING, "/tracing/bundles"))
                .orElse(null)
            instanceof FindOther.Found.One(UUID id)
        ? Optional.of(id)
        : Optional.empty();
  }

  private static Optional<String> citizenId(BundleContent.Someone one) {
    String number = one.citizenId();
    return number == null ? Optional.empty() : CitizenId.of(number).map(CitizenId::digits);
  }

  private Facts facts(BundleContent.Someone one) {
    NamedUnits named = unitNames.on(LocalDate.now(clock));
    UUID unit = named.labels().chosen(one.commune()).orElse(null);
    String sex = one.sex();
    return new Facts(
        one.name(),
        sex == null ? null : Sex.valueOf(sex),
        null,
        one.birthYear(),
        null,
        citizenId(one).map(number -> IdentityPaper.of(PaperKind.CITIZEN_ID, number)).stream()
            .toList(),
        one.telephones().stream().flatMap(typed -> TelephoneNumber.of(typed).stream()).toList(),
        "",
        "",
        Residence.UNKNOWN,
        Residence.UNKNOWN,
        new Residence(unit, one.address()),
        null,
        "");
  }
}
