package vn.chot.app.surveillance.tracing;

import java.security.PublicKey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.CitizenId;
import vn.chot.app.people.person.EnterPeople;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.IdentityPaper;
import vn.chot.app.people.person.PaperKind;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Person;
import vn.chot.app.people.person.Purpose;
import vn.chot.app.people.person.Residence;
import vn.chot.app.people.person.Sex;
import vn.chot.app.places.NamedUnits;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unit;
import vn.chot.app.places.UnitLevel;
import vn.chot.app.places.UnitNames;
import vn.chot.app.surveillance.casefile.CaseFile;

/**
 * Signed bundles between provinces: contacts who are elsewhere go out and a receipt comes back;
 * those of provinces on the list come in, each once, and are answered by a receipt. What another
 * province says of a person's class stands as told; levels here are computed from evidence alone.
 */
@Component
class Bundles {
  private static final int MOST = 5_000;

  private final JdbcClient sql;
  private final ContactLists contactLists;
  private final People people;
  private final EnterPeople enterPeople;
  private final FindOther findOther;
  private final ProvinceKey provinceKey;
  private final Trusted trusted;
  private final Places places;
  private final UnitNames unitNames;
  private final JsonMapper json;
  private final Deeds deeds;
  private final Clock clock;

  Bundles(
      JdbcClient sql,
      ContactLists contactLists,
      People people,
      EnterPeople enterPeople,
      FindOther findOther,
      ProvinceKey provinceKey,
      Trusted trusted,
      Places places,
      UnitNames unitNames,
      JsonMapper json,
      Deeds deeds,
      Clock clock) {
    this.sql = sql;
    this.contactLists = contactLists;
    this.people = people;
    this.enterPeople = enterPeople;
    this.findOther = findOther;
    this.provinceKey = provinceKey;
    this.trusted = trusted;
    this.places = places;
    this.unitNames = unitNames;
    this.json = json;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** The provinces besides ours in which a case's contacts are, each with the units they are in. */
  Map<String, List<UUID>> elsewhere(UUID caseFile) {
    LocalDate today = LocalDate.now(clock);
    Optional<Unit> home = places.home(today);
    Map<String, List<UUID>> provinces = new LinkedHashMap<>();
    for (UUID unit : contactLists.byUnit(caseFile).keySet()) {
      Optional<Unit> top = province(unit, today);
      if (top.isPresent() && !top.get().id().equals(home.map(Unit::id).orElse(null))) {
        provinces.computeIfAbsent(top.get().fullName(), name -> new ArrayList<>()).add(unit);
      }
    }
    return provinces;
  }

  private Optional<Unit> province(UUID unit, LocalDate today) {
    Optional<Unit> at = places.unit(unit, today);
    while (at.isPresent() && at.get().level() != UnitLevel.PROVINCE) {
      UUID parent = at.get().parent();
      at = parent == null ? Optional.empty() : places.unit(parent, today);
    }
    return at;
  }

  private static final String ADD =
      """
      insert into surveillance.bundle_out (id, case_file, province, people, file, sha256, made_by, made_at)
      values (:id, :case, :province, :people, :file, :sha, :by, :at)
      """;

  /** Signs those of a province into one file. */
  @Transactional
  public Optional<Refusal> sign(Actor by, CaseFile file, String province) {
    List<UUID> units = elsewhere(file.id()).getOrDefault(province, List.of());
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
        new BundleContent(id, ours(), province, file.number(), clock.instant(), someone(lines));
    byte[] bytes = signed(SignedFile.CONTACTS, json.writeValueAsBytes(content));
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

  private String ours() {
    return places.home(LocalDate.now(clock)).map(Unit::fullName).orElse("");
  }

  private byte[] signed(String what, byte[] content) {
    byte[] own = java.util.Base64.getDecoder().decode(provinceKey.publicText());
    return new SignedFile(what, ProvinceKey.print(own), content, provinceKey.sign(content))
        .bytes(json);
  }

  private List<BundleContent.Someone> someone(List<ContactLists.Line> lines) {
    NamedUnits named = unitNames.on(LocalDate.now(clock));
    Map<UUID, Person> known = new HashMap<>();
    people
        .persons(lines.stream().map(ContactLists.Line::personId).toList())
        .forEach(person -> known.put(person.id(), person));
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
                line.lastAt().toInstant()));
      }
    }
    return all;
  }

  /** What a file is, once its signature was checked. */
  private sealed interface Checked {
    record Good(SignedFile file, Trusted.Province province) implements Checked {}

    record Bad(Refusal why) implements Checked {}
  }

  private Checked check(byte[] bytes, String what) {
    Optional<SignedFile> file = SignedFile.of(json, bytes).filter(one -> one.what().equals(what));
    if (file.isEmpty()) {
      return new Checked.Bad(TracingRules.BUNDLE_NO_BUNDLE);
    }
    Optional<Trusted.Province> province = trusted.byPrint(file.get().print());
    Optional<PublicKey> key = province.flatMap(one -> ProvinceKey.read(one.key()));
    if (province.isEmpty() || key.isEmpty()) {
      return new Checked.Bad(TracingRules.BUNDLE_UNKNOWN);
    }
    return ProvinceKey.fits(key.get(), file.get().content(), file.get().signature())
        ? new Checked.Good(file.get(), province.get())
        : new Checked.Bad(TracingRules.BUNDLE_ALTERED);
  }

  /** Takes a bundle of another province: its people are entered, a receipt is signed. */
  @Transactional
  public Optional<Refusal> take(Actor by, byte[] bytes) {
    Checked checked = check(bytes, SignedFile.CONTACTS);
    if (checked instanceof Checked.Bad(Refusal why)) {
      return Optional.of(why);
    }
    Checked.Good good = (Checked.Good) checked;
    BundleContent content;
    try {
      content = json.readValue(good.file().content(), BundleContent.class);
    } catch (JacksonException e) {
      return Optional.of(TracingRules.BUNDLE_NO_BUNDLE);
    }
    if (taken(content.id()).isPresent()) {
      return Optional.of(TracingRules.BUNDLE_TWICE);
    }
    BundleContent.Receipt receipt =
        new BundleContent.Receipt(
            content.id(),
            ProvinceKey.sha256(bytes),
            content.people().size(),
            clock.instant(),
            ours());
    byte[] answer = signed(SignedFile.RECEIPT, json.writeValueAsBytes(receipt));
    List<UUID> entered = entered(by, content, "gói của " + good.province().name());
    try {
      keep(by, good.province().id(), content, bytes, answer, entered);
    } catch (DuplicateKeyException meanwhile) {
      org.springframework.transaction.interceptor.TransactionAspectSupport
          .currentTransactionStatus()
          .setRollbackOnly();
      return Optional.of(TracingRules.BUNDLE_TWICE);
    }
    deeds.record(by, new TracingDeed.BundleReceived(content.id(), content.people().size()));
    return Optional.empty();
  }

  /** Who holds the citizen's number already is that person; others are entered. */
  private List<UUID> entered(Actor by, BundleContent content, String source) {
    List<UUID> people = new ArrayList<>();
    for (BundleContent.Someone one : content.people()) {
      String number = one.citizenId();
      Optional<UUID> known =
          number != null
                  && findOther.find(by, number, "", Purpose.TRACING, "/tracing/bundles")
                      instanceof FindOther.Found.One(UUID id)
              ? Optional.of(id)
              : Optional.empty();
      people.add(
          known.orElseGet(() -> enterPeople.enter(by, List.of(facts(one)), source).getFirst()));
    }
    return people;
  }

  private Facts facts(BundleContent.Someone one) {
    NamedUnits named = unitNames.on(LocalDate.now(clock));
    UUID unit = named.labels().chosen(one.commune()).orElse(null);
    String sex = one.sex();
    String number = one.citizenId();
    return new Facts(
        one.name(),
        sex == null ? null : Sex.valueOf(sex),
        null,
        one.birthYear(),
        null,
        number == null || CitizenId.of(number).isEmpty()
            ? List.of()
            : List.of(IdentityPaper.of(PaperKind.CITIZEN_ID, number)),
        one.telephones(),
        "",
        "",
        Residence.UNKNOWN,
        Residence.UNKNOWN,
        new Residence(unit, one.address()),
        null,
        "");
  }

  private static final String KEEP =
      """
      insert into surveillance.bundle_in (id, province_id, case_number, people, file, receipt, taken_by, taken_at)
      values (:id, :province, :number, :people, :file, :receipt, :by, :at)
      """;

  private static final String KEEP_PERSON =
      """
      insert into surveillance.bundle_person (bundle_id, number, person_id, level, last_at)
      values (:bundle, :number, :person, :level, :last)
      """;

  private void keep(
      Actor by,
      UUID province,
      BundleContent content,
      byte[] file,
      byte[] receipt,
      List<UUID> entered) {
    sql.sql(KEEP)
        .param("id", content.id())
        .param("province", province)
        .param("number", content.caseNumber())
        .param("people", content.people().size())
        .param("file", file)
        .param("receipt", receipt)
        .param("by", by.id())
        .param("at", OffsetDateTime.now(clock))
        .update();
    for (int at = 0; at < entered.size(); at++) {
      BundleContent.Someone one = content.people().get(at);
      sql.sql(KEEP_PERSON)
          .param("bundle", content.id())
          .param("number", at)
          .param("person", entered.get(at))
          .param("level", one.level())
          .param("last", Moments.row(one.lastExposure()))
          .update();
    }
  }

  private Optional<UUID> taken(UUID id) {
    return sql.sql("select id from surveillance.bundle_in where id = :id")
        .param("id", id)
        .query(UUID.class)
        .optional();
  }

  /** Takes the receipt of a bundle of ours. */
  @Transactional
  public Optional<Refusal> takeReceipt(Actor by, byte[] bytes) {
    Checked checked = check(bytes, SignedFile.RECEIPT);
    if (checked instanceof Checked.Bad(Refusal why)) {
      return Optional.of(why);
    }
    BundleContent.Receipt receipt;
    try {
      receipt =
          json.readValue(((Checked.Good) checked).file().content(), BundleContent.Receipt.class);
    } catch (JacksonException e) {
      return Optional.of(TracingRules.BUNDLE_NO_BUNDLE);
    }
    int known =
        sql.sql(
                """
                update surveillance.bundle_out set receipt = :receipt, receipt_at = :at
                where id = :id and sha256 = :sha
                """)
            .param("receipt", bytes)
            .param("at", OffsetDateTime.now(clock))
            .param("id", receipt.bundle())
            .param("sha", receipt.sha256())
            .update();
    if (known == 0) {
      return Optional.of(TracingRules.BUNDLE_NOT_OURS);
    }
    deeds.record(by, new TracingDeed.BundleReceipted(receipt.bundle()));
    return Optional.empty();
  }

  /** A bundle of ours. */
  record Out(
      UUID id,
      UUID caseFile,
      String province,
      int people,
      OffsetDateTime madeAt,
      @Nullable OffsetDateTime receiptAt) {}

  List<Out> out() {
    return sql.sql(
            """
            select id, case_file, province, people, made_at, receipt_at from surveillance.bundle_out
            order by made_at desc, id limit 200
            """)
        .query(Out.class)
        .list();
  }

  /** A bundle of another province. */
  record In(UUID id, String province, String caseNumber, int people, OffsetDateTime takenAt) {}

  List<In> in() {
    return sql.sql(
            """
            select b.id, p.name as province, b.case_number, b.people, b.taken_at
            from surveillance.bundle_in b join surveillance.trusted_province p on p.id = b.province_id
            order by b.taken_at desc, b.id limit 200
            """)
        .query(In.class)
        .list();
  }

  /** The file of one of ours, or the receipt of one that came in. */
  Optional<byte[]> file(UUID id) {
    return sql.sql(
            """
            select file from surveillance.bundle_out where id = :id
            union all select receipt from surveillance.bundle_in where id = :id limit 1
            """)
        .param("id", id)
        .query((row, at) -> row.getBytes(1))
        .optional();
  }
}
