package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.agencies.Directory;
import vn.chot.app.messages.News;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;

/** What is told of lists handed over: how many, of which case, since when; never whom. */
@Component
class HandOverNews {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm 'ngày' d/M/uuuu");
  private static final DateTimeFormatter TIME_EN =
      DateTimeFormatter.ofPattern("HH:mm 'on' d/M/uuuu");

  private final Directory directory;
  private final CaseFiles caseFiles;
  private final ShownPeople shownPeople;
  private final Clock clock;

  HandOverNews(Directory directory, CaseFiles caseFiles, ShownPeople shownPeople, Clock clock) {
    this.directory = directory;
    this.caseFiles = caseFiles;
    this.shownPeople = shownPeople;
    this.clock = clock;
  }

  /** Tells the People's Committee of the unit; nobody where the directory knows none. */
  List<News> handed(UUID id, UUID caseFile, UUID unit, int people) {
    Instant now = clock.instant();
    String number = number(caseFile);
    return directory
        .committee(unit, LocalDate.now(clock))
        .map(committee ->
            News.toAgency(
                "hand-over/" + id + "/handed",
                id,
                committee.id(),
                "Tiếp nhận danh sách %d người tiếp xúc của ca %s, chuyển lúc %s; đồng hồ chạy đến khi xã bấm đã nhận."
                    .formatted(people, number, TIME.format(now.atZone(CaseWindows.HERE))),
                "Receive the list of %d contacts of case %s, handed over at %s; the clock runs until you say that you have it."
                    .formatted(people, number, TIME_EN.format(now.atZone(CaseWindows.HERE))),
                link(id)))
        .stream()
        .toList();
  }

  /** Tells the agency that handed it over. */
  List<News> received(HandOvers.Line line, Instant now) {
    UUID agency = line.agencyId();
    if (agency == null) {
      return List.of();
    }
    Duration waited = Duration.between(line.madeAt().toInstant(), now);
    String commune = shownPeople.unit(line.unitId());
    String number = number(line.caseFile());
    return List.of(
        News.toAgency(
            "hand-over/" + line.id() + "/received",
            line.id(),
            agency,
            "%s đã nhận danh sách %d người tiếp xúc của ca %s sau %d giờ %d phút."
                .formatted(
                    commune, line.people(), number, waited.toHours(), waited.toMinutesPart()),
            "%s received the list of %d contacts of case %s after %d h %d min."
                .formatted(
                    commune, line.people(), number, waited.toHours(), waited.toMinutesPart()),
            link(line.id())));
  }

  private String number(UUID caseFile) {
    return caseFiles.file(caseFile).map(CaseFile::number).orElse("?");
  }

  private static String link(UUID id) {
    return "/tracing/hand-overs/" + id;
  }
}
