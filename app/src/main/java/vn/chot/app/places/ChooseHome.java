package vn.chot.app.places;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/** Says which province this installation serves. */
@Component
public class ChooseHome {
  private final Units units;
  private final JdbcClient sql;
  private final Deeds deeds;
  private final Clock clock;

  ChooseHome(Units units, JdbcClient sql, Deeds deeds, Clock clock) {
    this.units = units;
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  private static final String CHOOSE =
      """
      insert into places.home (unit_id, chosen_by, chosen_at) values (:unit, :by, :at)
      on conflict ("only") do update
      set unit_id = excluded.unit_id, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at
      where home.unit_id <> excluded.unit_id
      """;

  /** Why it was not done, if so. Choosing the same again does nothing. */
  @Transactional
  public Optional<Refusal> choose(Actor actor, UUID unit) {
    if (!units.everProvince(unit)) {
      return Optional.of(
          Refusal.of(
              "home-not-a-province",
              "Chỉ chọn được một tỉnh hoặc thành phố trực thuộc Trung ương. Hãy nhập danh sách đơn vị"
                  + " hành chính rồi chọn lại.",
              "Only a province can be chosen. Bring in the list of units, then choose again."));
    }
    int changed =
        sql.sql(CHOOSE)
            .param("unit", unit)
            .param("by", actor.id())
            .param("at", OffsetDateTime.now(clock))
            .update();
    if (changed == 1) {
      deeds.record(actor, new PlaceDeed.HomeChosen(unit));
    }
    return Optional.empty();
  }

  /** The same for a province known by its code today. */
  @Transactional
  public Optional<Refusal> chooseByCode(Actor actor, String code) {
    return choose(
        actor,
        units
            .byCode(UnitLevel.PROVINCE, code, LocalDate.now(clock))
            .map(Unit::id)
            .orElse(new UUID(0, 0)));
  }
}
