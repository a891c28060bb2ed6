package vn.chot.app.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Deeds;

/**
 * Makes nameless the persons whose day has passed: names, papers, telephones, addresses, kin and
 * household go; sex, birth year and unit stay, so that counts stay true. Law: Luật Bảo vệ dữ liệu
 * cá nhân 91/2025/QH15 (before 2026: Nghị định 13/2023/NĐ-CP, Điều 16).
 */
@Component
public class LetGo {
  /** What stands where a name stood. */
  static final String NAMELESS = "(đã xoá tên)";

  private static final int GROUP = 1000;

  private final JdbcClient sql;
  private final PersonChanges changes;
  private final Deeds deeds;
  private final Clock clock;

  LetGo(JdbcClient sql, PersonChanges changes, Deeds deeds, Clock clock) {
    this.sql = sql;
    this.changes = changes;
    this.deeds = deeds;
    this.clock = clock;
  }

  private static final String DUE =
      """
      select id from people.person
      where keep_until < :today and nameless_at is null order by keep_until, id limit :most
      for update skip locked
      """;

  private static final String STRIP =
      """
      update people.person set
        name = :nameless, folded = '', words = '', keys = '{}', born = null, job = '', workplace = '',
        workplace_site = null, permanent_address = '', temporary_address = '', now_address = '',
        now_site = null, household_id = null, position = '', source = '', nationality = null,
        nameless_at = :at, changed_at = :at, edition = edition + 1
      where id = any (:ids)
      """;

  private static final List<String> CLEAR =
      List.of(
          "delete from people.identity_paper where person_id = any (:ids)",
          "delete from people.telephone where person_id = any (:ids)",
          "delete from people.next_of_kin where person_id = any (:ids) or kin_id = any (:ids)",
          "delete from people.likeness where first_id = any (:ids) or second_id = any (:ids)",
          "update people.household set head_id = null where head_id = any (:ids)",
          """
          update people.household h set address = '' where address <> ''
            and id in (select household_id from people.person where id = any (:ids))
            and not exists (select from people.person p where p.household_id = h.id and not p.id = any (:ids))
          """,
          """
          update people.merge set before = '{}' where survivor_id = any (:ids) or merged_id = any (:ids)
          """);

  /** Lets go a group of those due; how many they were. Nothing is left when it is none. */
  @Transactional
  public int some() {
    OffsetDateTime at = OffsetDateTime.now(clock);
    LocalDate today = at.toLocalDate();
    UUID[] ids =
        sql.sql(DUE)
            .param("today", today)
            .param("most", GROUP)
            .query(UUID.class)
            .list()
            .toArray(UUID[]::new);
    if (ids.length == 0) {
      return 0;
    }
    CLEAR.forEach(statement -> sql.sql(statement).param("ids", ids).update());
    sql.sql(STRIP).param("ids", ids).param("nameless", NAMELESS).param("at", at).update();
    for (UUID id : ids) {
      changes.note(null, id, "LetGo", List.of(), "");
    }
    deeds.recordOfNobody(new PersonDeed.PeopleLetGo(UUID.randomUUID(), ids.length, today));
    return ids.length;
  }
}
