package vn.chot.app.files;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** At each start, takes away the unfinished contents that a crash left behind. */
@Component
class SweepFolder implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(SweepFolder.class);

  private final Files files;

  SweepFolder(Files files) {
    this.files = files;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    int removed = files.sweep();
    if (removed > 0) {
      LOG.info("{} unfinished contents swept away", removed);
    }
  }
}
