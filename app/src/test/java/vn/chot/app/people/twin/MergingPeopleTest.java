package vn.chot.app.people.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.app.people.person.EnterPeople;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.FindCandidates;
import vn.chot.app.people.person.IdentityPaper;
import vn.chot.app.people.person.LetGo;
import vn.chot.app.people.person.PaperKind;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.RegisterScene;
import vn.chot.app.people.person.Residence;
import vn.chot.app.people.person.Sex;

/** Two records made one keep all they had, and come apart again as they were. */
@ChotTest
class MergingPeopleTest {
  @Autowired ApplicationContext server;
  @Autowired EnterPeople enterPeople;
  @Autowired People people;
  @Autowired MergePeople mergePeople;
  @Autowired PartPeople partPeople;
  @Autowired FindCandidates findCandidates;
  @Autowired LetGo letGo;
  @Autowired JdbcClient sql;

  private RegisterScene scene;
  private Actor actor;

  @BeforeEach
  void theScene() {
    scene = RegisterScene.in(server);
    actor = scene.actor("nd.cdc");
  }

  private Facts facts(String name, String job, String citizen, String phone) {
    return new Facts(
        name,
        Sex.MALE,
        LocalDate.of(1977, 4, 9),
        1977,
        "VN",
        citizen.isEmpty() ? List.of() : List.of(IdentityPaper.of(PaperKind.CITIZEN_ID, citizen)),
        phone.isEmpty() ? List.of() : List.of(phone),
        job,
        "",
        new Residence(scene.unit("Bãi Biếc"), ""),
        Residence.UNKNOWN,
        Residence.UNKNOWN,
        null,
        "");
  }

  private List<UUID> entered(Facts... facts) {
    return enterPeople.enter(actor, List.of(facts), "bảng gộp");
  }

  private UUID merge(UUID survivor, UUID merged) {
    assertThat(mergePeople.merge(actor, survivor, merged, Set.of())).isEmpty();
    return sql.sql("select id from people.merge where merged_id = :id and undone_at is null")
        .param("id", merged)
        .query(UUID.class)
        .single();
  }

  @Test
  void theSurvivorIsFoundByThePapersAndTelephonesOfTheOther() {
    List<UUID> ids =
        entered(
            facts("Tiêu Văn Gộp", "", "", "+84912770001"),
            facts("Tieu Van Gop", "Thợ xây", "970077770002", "+84912770002"));
    merge(ids.get(0), ids.get(1));

    Facts stays = people.person(ids.get(0)).orElseThrow().facts();
    assertThat(stays.name()).isEqualTo("Tiêu Văn Gộp");
    assertThat(stays.job()).isEqualTo("Thợ xây");
    assertThat(stays.citizenId()).contains("970077770002");
    assertThat(stays.telephones()).containsExactlyInAnyOrder("+84912770001", "+84912770002");
    assertThat(people.standing(ids).get(ids.get(1))).isEqualTo(ids.get(0));
    assertThat(
            findCandidates.like(facts("Ai Đó", "", "970077770002", ""), 5).stream()
                .map(candidate -> candidate.id()))
        .doesNotContain(ids.get(1));
    assertThat(
            findCandidates.like(facts("Tiêu Văn Gộp", "", "970077770002", ""), 5).getFirst().id())
        .isEqualTo(ids.get(0));
  }

  @Test
  void aMergeIsUndoneUnderALaterOneAndWhatWasCorrectedStays() {
    List<UUID> ids =
        entered(
            facts("Tiêu Văn Chuỗi", "", "", "+84912770011"),
            facts("Tiêu Văn Chuỗi", "Thợ hàn", "970077770012", "+84912770012"),
            facts("Tiêu Văn Chuỗi", "", "", "+84912770013"));
    UUID lower = merge(ids.get(0), ids.get(1));
    merge(ids.get(2), ids.get(0));
    sql.sql("update people.person set workplace = 'Cảng', name = 'Tiêu Văn Chuối' where id = :id")
        .param("id", ids.get(2))
        .update();

    PartPeople.Parting parting = partPeople.part(actor, lower);

    assertThat(parting.refusal()).isNull();
    assertThat(parting.kept()).isEmpty();
    assertThat(parting.missing()).isZero();
    Facts top = people.person(ids.get(2)).orElseThrow().facts();
    assertThat(top.name()).isEqualTo("Tiêu Văn Chuối");
    assertThat(top.workplace()).isEqualTo("Cảng");
    assertThat(top.job()).isEmpty();
    assertThat(top.telephones()).containsExactlyInAnyOrder("+84912770011", "+84912770013");
    Facts parted = people.person(ids.get(1)).orElseThrow().facts();
    assertThat(parted.citizenId()).contains("970077770012");
    assertThat(parted.telephones()).containsExactly("+84912770012");
    assertThat(partPeople.part(actor, lower).refusal()).isEqualTo(TwinRules.UNDONE);
  }

  @Test
  void whatCannotBePutBackIsTold() {
    List<UUID> ids =
        entered(
            facts("Tiêu Văn Sửa", "", "", ""), facts("Tiêu Văn Sửa", "Lái xe", "", "+84912770022"));
    UUID merge = merge(ids.get(0), ids.get(1));
    sql.sql("update people.person set job = 'Lái tàu' where id = :id")
        .param("id", ids.get(0))
        .update();
    sql.sql("delete from people.telephone where person_id = :id").param("id", ids.get(0)).update();

    PartPeople.Parting parting = partPeople.part(actor, merge);

    assertThat(parting.kept()).containsExactly(Field.JOB);
    assertThat(parting.missing()).isEqualTo(1);
    assertThat(people.person(ids.get(0)).orElseThrow().facts().job()).isEqualTo("Lái tàu");
  }

  @Test
  void whoHeadedAHouseholdHeadsItAsTheOneAndIsGivenItBack() {
    List<UUID> ids =
        entered(facts("Tiêu Văn Hộ", "", "", ""), facts("Tiêu Văn Hộ", "", "", "+84912770031"));
    UUID household = UUID.randomUUID();
    sql.sql(
            """
            insert into people.household (id, head_id, made_by, made_at)
            values (:id, :head, :by, timestamptz '2021-04-27 08:00+07')
            """)
        .param("id", household)
        .param("head", ids.get(1))
        .param("by", actor.id())
        .update();
    sql.sql("update people.person set household_id = :household, position = 'HEAD' where id = :id")
        .param("household", household)
        .param("id", ids.get(1))
        .update();

    UUID merge = merge(ids.get(0), ids.get(1));

    assertThat(head(household)).isEqualTo(ids.get(0));
    Facts stays = people.person(ids.get(0)).orElseThrow().facts();
    assertThat(stays.household()).isEqualTo(household);
    assertThat(stays.position()).isEqualTo("HEAD");
    assertThat(partPeople.part(actor, merge).missing()).isZero();
    assertThat(head(household)).isEqualTo(ids.get(1));
    assertThat(people.person(ids.get(0)).orElseThrow().facts().household()).isNull();
  }

  private UUID head(UUID household) {
    return sql.sql("select head_id from people.household where id = :id")
        .param("id", household)
        .query(UUID.class)
        .single();
  }

  /** A table that comes to point at persons has to be moved by a merge, or named here. */
  @Test
  void aMergeThinksOfEveryTableThatPointsAtPersons() {
    List<String> pointing =
        sql.sql(
                """
                select c.conrelid::regclass || '.' || a.attname
                from pg_constraint c
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                where c.contype = 'f' and c.confrelid = 'people.person'::regclass
                """)
            .query(String.class)
            .list();
    List<String> moved =
        List.of(
            "people.identity_paper.person_id",
            "people.telephone.person_id",
            "people.next_of_kin.person_id",
            "people.next_of_kin.kin_id",
            "people.household.head_id");
    List<String> ofTheRecord =
        List.of(
            "people.person.merged_into",
            "people.change.person_id",
            "people.likeness.first_id",
            "people.likeness.second_id",
            "people.merge.survivor_id",
            "people.merge.merged_id");
    assertThat(pointing).containsAll(moved);
    assertThat(pointing.stream().filter(one -> one.startsWith("people.")))
        .allMatch(one -> moved.contains(one) || ofTheRecord.contains(one));
  }

  @Test
  void whatRetentionLetGoCannotBePartedAndSaysSo() {
    List<UUID> ids =
        entered(facts("Tiêu Văn Hạn", "", "", ""), facts("Tiêu Văn Hạn", "Thợ", "", ""));
    UUID merge = merge(ids.get(0), ids.get(1));
    sql.sql("update people.person set keep_until = date '2021-04-01' where id = :id")
        .param("id", ids.get(1))
        .update();
    assertThat(letGo.some()).isPositive();

    assertThat(partPeople.part(actor, merge).refusal()).isEqualTo(TwinRules.LET_GO);
    assertThat(people.person(ids.get(0)).orElseThrow().facts().job()).isEqualTo("Thợ");
  }

  @Test
  void whoReachesOnlyOneOfThemMayNotMergeThem() {
    List<UUID> ids =
        entered(
            facts("Tiêu Văn Ngoài", "", "", ""), scene.living("Tiêu Văn Ngoài", 1977, "Đèo Biếc"));

    assertThat(mergePeople.merge(scene.actor("nd.song"), ids.get(0), ids.get(1), Set.of()))
        .contains(TwinRules.NOT_YOURS);
    assertThat(mergePeople.merge(scene.actor("nd.chutich"), ids.get(0), ids.get(1), Set.of()))
        .contains(TwinRules.NOT_YOURS);
    assertThat(mergePeople.merge(actor, ids.get(0), ids.get(0), Set.of()))
        .contains(TwinRules.CHOOSE);
  }

  @Test
  void randomMergesAndUndoingThemInAnyOrderEndWhereTheyBegan() {
    for (long seed = 1; seed <= 12; seed++) {
      Random random = new Random(seed);
      List<UUID> ids = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        ids.addAll(
            entered(
                facts(
                    "Tiêu Văn " + List.of("Một", "Hai", "Ba").get(random.nextInt(3)),
                    List.of("", "Thợ", "Lái xe").get(random.nextInt(3)),
                    "",
                    List.of("", "+849127701" + seed % 10 + i, "+8491277" + (2000 + seed))
                        .get(random.nextInt(3)))));
      }
      kin(ids, random);
      String before = state(ids);
      List<UUID> held = new ArrayList<>();
      for (int step = 0; step < 14; step++) {
        UUID a = ids.get(random.nextInt(ids.size()));
        UUID b = ids.get(random.nextInt(ids.size()));
        Set<Field> take = random.nextBoolean() ? EnumSet.of(Field.NAME, Field.JOB) : Set.of();
        if (random.nextInt(3) > 0 || held.isEmpty()) {
          if (mergePeople.merge(actor, a, b, take).isEmpty()) {
            held.add(
                sql.sql("select id from people.merge where merged_id = :id and undone_at is null")
                    .param("id", b)
                    .query(UUID.class)
                    .single());
          }
        } else {
          undo(held.remove(random.nextInt(held.size())), seed);
        }
      }
      while (!held.isEmpty()) {
        undo(held.remove(random.nextInt(held.size())), seed);
      }
      assertThat(state(ids)).as("seed " + seed).isEqualTo(before);
    }
  }

  private void undo(UUID merge, long seed) {
    PartPeople.Parting parting = partPeople.part(actor, merge);
    assertThat(parting.refusal()).as("seed " + seed).isNull();
    assertThat(parting.missing()).as("missing, seed " + seed).isZero();
  }

  private void kin(List<UUID> ids, Random random) {
    for (UUID id : ids) {
      sql.sql(
              """
              insert into people.next_of_kin (id, person_id, kin_id, tie, made_at)
              values (gen_random_uuid(), :id, :kin, 'anh em', timestamptz '2021-04-27 08:00+07')
              """)
          .param("id", id)
          .param("kin", ids.get(random.nextInt(ids.size())))
          .update();
    }
  }

  /** Everything of these persons but the counts of changes. */
  private String state(List<UUID> ids) {
    String[] own = ids.stream().map(UUID::toString).toArray(String[]::new);
    return sql.sql(
            """
            select string_agg(line, e'\\n' order by line) from (
              select cast(to_jsonb(p) - 'edition' - 'changed_at' as text) as line
              from people.person p where p.id = any (cast(:ids as uuid[]))
              union all
              select cast(to_jsonb(t) as text) from people.telephone t
              where t.person_id = any (cast(:ids as uuid[]))
              union all
              select cast(to_jsonb(i) as text) from people.identity_paper i
              where i.person_id = any (cast(:ids as uuid[]))
              union all
              select cast(to_jsonb(k) as text) from people.next_of_kin k
              where k.person_id = any (cast(:ids as uuid[]))) lines
            """)
        .param("ids", own)
        .query(String.class)
        .single();
  }
}
