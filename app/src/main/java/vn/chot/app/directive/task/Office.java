package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.AgencyKind;
import vn.chot.app.agencies.AgencyLevel;
import vn.chot.app.agencies.Directory;

/** The provincial office as an agency: where what is put to the office is told. */
@Component
class Office {
  private static final String NAME = "Văn phòng Ủy ban nhân dân tỉnh";

  private final Directory directory;

  Office(Directory directory) {
    this.directory = directory;
  }

  /** The office in force that day; nothing where the directory holds none. */
  Optional<UUID> on(LocalDate day) {
    return directory.search(NAME, day, 20).stream()
        .filter(agency -> agency.kind() == AgencyKind.OFFICE)
        .filter(agency -> agency.level() == AgencyLevel.PROVINCE && !agency.outside())
        .map(Agency::id)
        .findFirst();
  }
}
