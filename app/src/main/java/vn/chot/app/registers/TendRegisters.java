package vn.chot.app.registers;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.chot.app.access.NightRounds;

/** Looks at clocks every minute, and each night empties what is personal and has had its time. */
@Component
class TendRegisters extends NightRounds {
  private static final Logger LOG = LoggerFactory.getLogger(TendRegisters.class);

  private final WatchClocks watchClocks;
  private final EmptyPersonal emptyPersonal;

  TendRegisters(WatchClocks watchClocks, EmptyPersonal emptyPersonal, Clock clock) {
    super("tend-registers", Duration.ofMinutes(1), LocalTime.of(2, 30), clock);
    this.watchClocks = watchClocks;
    this.emptyPersonal = emptyPersonal;
  }

  @Override
  protected void eachTime() {
    watchClocks.look();
  }

  @Override
  protected void atNight(LocalDate today) {
    int emptied = piecemeal(emptyPersonal::some);
    if (emptied > 0) {
      LOG.info("personal fields of {} entries were emptied, their time had passed", emptied);
    }
  }
}
