package vn.chot.app.agencies;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import vn.chot.app.pages.WithinRequest;

/** The roll of agencies in memory, built anew when the database holds another edition. */
@Component
class CurrentRoll {
  private final Edition edition;
  private final AgencyRows rows;
  private final AtomicReference<Numbered> kept =
      new AtomicReference<>(new Numbered(Long.MIN_VALUE, Roll.EMPTY));

  CurrentRoll(Edition edition, AgencyRows rows) {
    this.edition = edition;
    this.rows = rows;
  }

  private record Numbered(long edition, Roll roll) {}

  /**
   * The roll as this transaction sees it. The number is read before the rows: rows that are newer
   * than their number only cost one more building.
   */
  Roll roll() {
    return WithinRequest.whileReading(CurrentRoll.class, List.of(), this::find);
  }

  private Roll find() {
    long number = edition.number();
    Numbered now = Objects.requireNonNull(kept.get());
    if (now.edition() == number) {
      return now.roll();
    }
    Roll built = Roll.of(rows.versions(), rows.successions(), rows.aliases());
    kept.set(new Numbered(number, built));
    return built;
  }
}
