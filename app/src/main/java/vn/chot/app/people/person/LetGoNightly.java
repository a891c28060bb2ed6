package vn.chot.app.people.person;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.chot.app.access.NightRounds;

/** Each night after two o'clock lets go the persons and the lists whose day has passed. */
@Component
class LetGoNightly extends NightRounds {
  private static final Logger LOG = LoggerFactory.getLogger(LetGoNightly.class);

  private final LetGo letGo;
  private final Retention retention;
  private final List<KeptLists> lists;

  LetGoNightly(LetGo letGo, Retention retention, List<KeptLists> lists, Clock clock) {
    super("let-go", Duration.ofMinutes(10), LocalTime.of(2, 0), clock);
    this.letGo = letGo;
    this.retention = retention;
    this.lists = lists;
  }

  @Override
  protected void atNight(LocalDate today) {
    int all = piecemeal(letGo::some);
    LocalDate before = retention.listsBefore(today);
    int gone = lists.stream().mapToInt(kept -> kept.letGoBefore(before)).sum();
    if (all > 0) {
      LOG.info("{} persons were made nameless, their time had passed", all);
    }
    if (gone > 0) {
      LOG.info("{} lists of persons were deleted, their time had passed", gone);
    }
  }
}
