package vn.chot.app.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.places.ImportUnits;
import vn.chot.app.places.Places;
import vn.chot.app.places.UnitRow;

/** What administrators do to the directory; each test is rolled back. */
@ChotTest
@Transactional
class KeepingAgenciesTest {
  private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
  private static final LocalDate TODAY = LocalDate.of(2021, 4, 27);

  @Autowired CreateAgency createAgency;
  @Autowired CorrectAgency correctAgency;
  @Autowired EndAgency endAgency;
  @Autowired MakePost makePost;
  @Autowired HandOverPost handOverPost;
  @Autowired EndHolding endHolding;
  @Autowired Directory directory;
  @Autowired ImportUnits importUnits;
  @Autowired Places places;
  @Autowired JdbcClient sql;

  @Test
  void anAgencyIsWhatItWasOnEachDay() {
    UUID id = department("Sở Thử Tên");
    AgencyFields renamed = fields("Sở Đổi Tên", null);
    done(correctAgency.correct(administrator(), id, renamed, LocalDate.of(2021, 3, 1), "QĐ 1"));

    assertThat(nameOn(id, LocalDate.of(2021, 2, 28))).isEqualTo("Sở Thử Tên");
    assertThat(nameOn(id, LocalDate.of(2021, 3, 1))).isEqualTo("Sở Đổi Tên");
    assertThat(directory.agency(id, LocalDate.of(2020, 12, 31))).isEmpty();
    assertThat(directory.search("doi ten", TODAY, 5)).extracting(Agency::id).contains(id);
    assertThat(directory.search("thu ten", TODAY, 5)).isEmpty();
  }

  @Test
  void theFirstDayOfAVersionMendsIt() {
    UUID id = department("Sở Viết Sai");
    done(correctAgency.correct(administrator(), id, fields("Sở Viết Đúng", null), FROM, ""));

    assertThat(nameOn(id, FROM)).isEqualTo("Sở Viết Đúng");
  }

  @Test
  void anEndedAgencysNameLeadsToItsSuccessor() {
    UUID old = department("Sở Thử Gộp");
    UUID heir = department("Sở Thử Nhận");
    done(endAgency.end(administrator(), old, LocalDate.of(2021, 2, 28), List.of(heir), "NQ 2"));

    Naming naming = resolve("Giám đốc Sở Thử Gộp", null);

    assertThat(((Naming.One) naming).agency().id()).isEqualTo(heir);
    assertThat(directory.agencies(List.of(old, heir), TODAY).get(old)).isNotNull();
  }

  @Test
  void whatBreaksTheTreeIsRefused() {
    UUID top = department("Cơ quan Thử Gốc");
    UUID middle = created(fields("Cơ quan Thử Giữa", top));
    UUID leaf = created(fields("Cơ quan Thử Lá", middle));

    assertThat(
            refusal(
                correctAgency.correct(
                    administrator(), top, fields("Cơ quan Thử Gốc", leaf), TODAY, "")))
        .isEqualTo("agency-loop");
    assertThat(
            refusal(
                correctAgency.correct(
                    administrator(), top, fields("Cơ quan Thử Gốc", top), TODAY, "")))
        .isEqualTo("agency-parent-missing");
    assertThat(refusal(create(fields("cơ quan thử giữa", top)))).isEqualTo("agency-name-taken");
    assertThat(create(fields("Cơ quan Thử Giữa", null))).isInstanceOf(Change.Done.class);
    assertThat(refusal(endAgency.end(administrator(), middle, TODAY, List.of(), "")))
        .isEqualTo("agency-has-children");
    assertThat(refusal(endAgency.end(administrator(), leaf, FROM.minusDays(1), List.of(), "")))
        .isEqualTo("agency-days");
    assertThat(refusal(endAgency.end(administrator(), leaf, TODAY, List.of(leaf), "")))
        .isEqualTo("agency-successor");
    assertThat(refusal(create(fields("  ", null)))).isEqualTo("agency-name-missing");
    assertThat(refusal(createAgency.create(administrator(), fields("Sở X", null), TODAY, FROM, "")))
        .isEqualTo("agency-days");
    assertThat(directory.above(leaf, TODAY)).extracting(Agency::id).containsExactly(middle, top);
  }

  @Test
  void nobodyButAnAdministratorChangesTheDirectory() {
    Actor clerk = as(Role.CLERK, "vanthu");
    UUID id = department("Sở Thử Quyền");

    assertThat(refusal(createAgency.create(clerk, fields("Sở Y", null), FROM, null, "")))
        .isEqualTo("agency-administrators-only");
    assertThat(refusal(correctAgency.correct(clerk, id, fields("Sở Y", null), TODAY, "")))
        .isEqualTo("agency-administrators-only");
    assertThat(refusal(endAgency.end(clerk, id, TODAY, List.of(), "")))
        .isEqualTo("agency-administrators-only");
    assertThat(refusal(makePost.make(clerk, id, "Giám đốc", true)))
        .isEqualTo("agency-administrators-only");
  }

  @Test
  void aPostHandedOverHoldsFromThatDayAndNotBefore() {
    UUID id = department("Sở Thử Chức");
    UUID post = done(makePost.make(administrator(), id, "Giám đốc", true));
    Actor first = as(Role.AGENCY_HEAD, "vanthu");
    Actor second = as(Role.AGENCY_HEAD, "chutich");
    done(handOverPost.handOver(administrator(), post, first.id(), FROM));
    done(handOverPost.handOver(administrator(), post, second.id(), TODAY));

    assertThat(directory.standing(first, TODAY.minusDays(1)).heads()).contains(id);
    assertThat(directory.standing(first, TODAY).heads()).doesNotContain(id);
    assertThat(directory.standing(second, TODAY).heads()).contains(id);
    assertThat(directory.holders(id, TODAY))
        .extracting(Directory.Holder::account)
        .containsExactly(second.id());
    assertThat(
            refusal(handOverPost.handOver(administrator(), post, first.id(), TODAY.minusDays(9))))
        .isEqualTo("post-held");
  }

  @Test
  void aPostIsNotGivenToADisabledOrUnknownAccount() {
    UUID id = department("Sở Thử Khóa");
    UUID post = done(makePost.make(administrator(), id, "Chuyên viên", false));
    UUID closed = UUID.randomUUID();
    sql.sql(
            "insert into access.account (id, login, name, roles, created_at, disabled_at)"
                + " values (:id, 'da-khoa-thu', 'Người cũ', '{AGENCY_STAFF}', :at, :at)")
        .param("id", closed)
        .param("at", java.time.OffsetDateTime.parse("2021-01-01T00:00:00Z"))
        .update();

    assertThat(refusal(handOverPost.handOver(administrator(), post, closed, TODAY)))
        .isEqualTo("holder-disabled");
    assertThat(refusal(handOverPost.handOver(administrator(), post, UUID.randomUUID(), TODAY)))
        .isEqualTo("holder-unknown");
  }

  @Test
  void aHoldingThatEndedIsNoStandingTheNextDay() {
    UUID id = department("Sở Thử Nghỉ");
    UUID post = done(makePost.make(administrator(), id, "Chuyên viên", false));
    Actor person = as(Role.AGENCY_STAFF, "vanthu");
    UUID holding = done(handOverPost.handOver(administrator(), post, person.id(), FROM));
    done(endHolding.end(administrator(), holding, TODAY));

    assertThat(directory.standing(person, TODAY).staff()).contains(id);
    assertThat(directory.standing(person, TODAY.plusDays(1)).staff()).doesNotContain(id);
  }

  @Test
  void aDistrictSeesTheAgenciesOfItsAreaAndNoOthers() {
    importUnits.bringIn(
        administrator(),
        List.of(
            unit(2, "Y1", "tỉnh Thử Vùng", ""),
            unit(3, "Y11", "huyện Thử Trong", "Y1"),
            unit(4, "Y12", "huyện Thử Ngoài", "Y1"),
            unit(5, "Y111", "xã Thử Con", "Y11")),
        false);
    UUID inside = area("Y11");
    UUID district = committee("UBND huyện Thử Trong", AgencyLevel.DISTRICT, inside);
    UUID commune = committee("UBND xã Thử Con", AgencyLevel.COMMUNE, area("Y111"));
    UUID foreign = committee("UBND huyện Thử Ngoài", AgencyLevel.DISTRICT, area("Y12"));
    UUID post = done(makePost.make(administrator(), district, "Chủ tịch", true));
    Actor head = as(Role.DISTRICT, "vanthu");
    done(handOverPost.handOver(administrator(), post, head.id(), FROM));

    Standing standing = directory.standing(head, TODAY);

    assertThat(standing.overseen()).contains(district, commune).doesNotContain(foreign);
    assertThat(directory.standing(as(Role.AGENCY_HEAD, "vanthu"), TODAY).overseen()).isEmpty();
  }

  @Test
  void aChosenNameIsRememberedForTheRightPapersOnly() {
    UUID id = department("Sở Thử Nhớ");
    Actor clerk = as(Role.CLERK, "vanthu");
    NamedBy other = new NamedBy(TODAY, null, "UBND tỉnh Kiên Giang", "Kiên Giang", true);

    assertThat(directory.remember(clerk, "Trung tâm Lạ Lùng", ours(), List.of(id))).isNull();
    assertThat(directory.rememberOutside(clerk, "Hội Quốc Tế Lạ", ours())).isNull();
    assertThat(directory.remember(clerk, "x", ours(), List.of())).isNotNull();

    assertThat(resolve("trung tâm LẠ LÙNG", null)).isInstanceOf(Naming.One.class);
    assertThat(resolve("Hội Quốc tế Lạ", null)).isInstanceOf(Naming.Outside.class);
    assertThat(directory.resolve(List.of("Trung tâm Lạ Lùng"), other).getFirst().written())
        .isEqualTo("Trung tâm Lạ Lùng");
  }

  private static NamedBy ours() {
    return new NamedBy(TODAY, UUID.randomUUID(), "UBND tỉnh", null, false);
  }

  private Naming resolve(String name, @Nullable String province) {
    return directory
        .resolve(List.of(name), new NamedBy(TODAY, UUID.randomUUID(), "", province, false))
        .getFirst();
  }

  private String nameOn(UUID id, LocalDate day) {
    return directory.agency(id, day).orElseThrow().name();
  }

  private UUID department(String name) {
    return created(fields(name, null));
  }

  private UUID committee(String name, AgencyLevel level, UUID area) {
    return created(
        new AgencyFields(
            name, List.of(), AgencyKind.PEOPLES_COMMITTEE, level, null, area, null, false));
  }

  private UUID created(AgencyFields fields) {
    return done(create(fields));
  }

  private Change create(AgencyFields fields) {
    return createAgency.create(administrator(), fields, FROM, null, "");
  }

  private static AgencyFields fields(String name, @Nullable UUID parent) {
    return new AgencyFields(
        name, List.of(), AgencyKind.DEPARTMENT, AgencyLevel.PROVINCE, parent, null, null, false);
  }

  private static UnitRow unit(int line, String code, String name, String parent) {
    return new UnitRow(line, code, name, "", parent, FROM, null, "");
  }

  private UUID area(String code) {
    return sql.sql("select unit_id from places.unit_version where code = :code")
        .param("code", code)
        .query(UUID.class)
        .single();
  }

  private static UUID done(Change change) {
    assertThat(change).isInstanceOf(Change.Done.class);
    return ((Change.Done) change).id();
  }

  private static String refusal(Change change) {
    return change instanceof Change.Declined declined ? declined.refusal().code() : "none";
  }

  private Actor administrator() {
    return as(Role.ADMINISTRATOR, "quantri");
  }

  private Actor as(Role role, String login) {
    UUID id =
        sql.sql("select id from access.published_account where login = :login")
            .param("login", login)
            .query(UUID.class)
            .single();
    return new Actor(id, login, "Người thử", Set.of(role));
  }
}
