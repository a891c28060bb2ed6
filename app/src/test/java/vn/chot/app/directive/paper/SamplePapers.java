package vn.chot.app.directive.paper;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.files.Files;
import vn.chot.app.files.StoredFile;
import vn.chot.notice.Authority;
import vn.chot.notice.Cadence;
import vn.chot.notice.Doubt;
import vn.chot.notice.Family;
import vn.chot.notice.Kind;
import vn.chot.notice.Span;
import vn.chot.notice.Theme;
import vn.chot.notice.Urgency;

/** Papers with known measures, stored without asking the reader. */
final class SamplePapers {

  static final String SOURCE =
      """
      Chủ tịch UBND tỉnh kết luận:
      1. Sở Y tế chủ trì, phối hợp với Công an tỉnh truy vết ngay; khi cần thiết lập chốt theo Kế hoạch 63/KH-UBND, xong trước ngày 05/5/2021.
      2. Công an tỉnh tiếp tục quản lý cư trú.
      Văn phòng đôn đốc việc này.
      """;

  private static final AtomicInteger NUMBER = new AtomicInteger(5000);

  private final Files files;
  private final Papers papers;
  private final Measures measures;
  private final JdbcClient sql;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SamplePapers(ApplicationContext server) {
    this.files = server.getBean(Files.class);
    this.papers = server.getBean(Papers.class);
    this.measures = server.getBean(Measures.class);
    this.sql = server.getBean(JdbcClient.class);
    this.transaction = server.getBean(TransactionTemplate.class);
    this.clock = server.getBean(Clock.class);
  }

  Actor clerk() {
    return account("vanthu", Role.CLERK);
  }

  Actor otherClerk() {
    return account("vanthu2", Role.CLERK);
  }

  Actor chairman() {
    return account("chutich", Role.CHAIRMAN);
  }

  Actor administrator() {
    return account("quantri", Role.ADMINISTRATOR);
  }

  private Actor account(String login, Role role) {
    return sql.sql("select id, name from access.account where login = :login")
        .param("login", login)
        .query((row, i) ->
            new Actor(row.getObject("id", UUID.class), login, row.getString("name"), Set.of(role)))
        .single();
  }

  /** A paper of two measures and a closing sentence that is none. */
  UUID paper() {
    return paper(header(NUMBER.incrementAndGet() + "/TB-UBND"), SOURCE);
  }

  /**
   * A paper with this header and text, and the sample's measures where the text is the sample's.
   */
  UUID paper(HeaderFields header, String source) {
    Actor clerk = clerk();
    WhoWhen by = new WhoWhen(clerk.id(), clerk.name(), clock.instant());
    return transaction.execute(status -> {
      UUID id = UUID.randomUUID();
      StoredFile file =
          files.keep(clerk, id + ".txt", (source + id).getBytes(StandardCharsets.UTF_8));
      papers.add(
          new PaperView(
              id,
              Direction.OUT,
              null,
              LocalDate.of(2021, 4, 26),
              header,
              source,
              file.id(),
              file.sha256(),
              List.of(),
              List.of(new Doubt("signer-missing", "signer", "Không rõ ai ký.", "No signer.", null)),
              Map.of(),
              ReviewState.RECEIVED,
              null,
              1,
              by,
              by),
          "{}");
      if (source.equals(SOURCE)) {
        measures(id, by).forEach(measures::add);
      }
      return id;
    });
  }

  static HeaderFields header(String number) {
    return new HeaderFields(
        Kind.THONG_BAO,
        Family.STATE,
        number,
        LocalDate.of(2021, 4, 25),
        null,
        "Lạc Hồng",
        "Ủy ban nhân dân tỉnh Lạc Hồng",
        null,
        null,
        Authority.NONE,
        "Kết luận về phòng, chống dịch",
        List.of(),
        List.of("Sở Y tế"),
        List.of(),
        Urgency.NORMAL);
  }

  private static List<MeasureView> measures(UUID paper, WhoWhen by) {
    List<MeasureView> two = new ArrayList<>();
    two.add(
        measure(
            paper,
            "1",
            "Sở Y tế chủ trì",
            "05/5/2021.",
            new MeasureFields(
                List.of("Sở Y tế"),
                List.of("Công an tỉnh"),
                LocalDate.of(2021, 5, 5),
                "trước ngày 05/5/2021",
                List.of(),
                Cadence.IMMEDIATE,
                "khi cần thiết",
                List.of("63/KH-UBND"),
                List.of(Theme.TRACING)),
            Map.of(
                "lead", List.of(at("Sở Y tế")),
                "cooperating", List.of(at("Công an tỉnh")),
                "deadline", List.of(at("05/5/2021")),
                "cadence", List.of(at("ngay")),
                "condition", List.of(at("khi cần thiết"))),
            by));
    two.add(
        measure(
            paper,
            "2",
            "Công an tỉnh tiếp tục",
            "cư trú.",
            new MeasureFields(
                List.of("Công an tỉnh"),
                List.of(),
                null,
                null,
                List.of(),
                Cadence.ONGOING,
                null,
                List.of(),
                List.of(Theme.RESIDENCE)),
            Map.of(),
            by));
    return two;
  }

  private static MeasureView measure(
      UUID paper,
      String path,
      String from,
      String to,
      MeasureFields fields,
      Map<String, List<Span>> findings,
      WhoWhen by) {
    Span span = new Span(SOURCE.indexOf(from), SOURCE.indexOf(to) + to.length());
    return new MeasureView(
        UUID.randomUUID(),
        paper,
        path,
        span,
        Words.of(SOURCE, span),
        fields,
        false,
        List.of(
            new Doubt("lead-unsure", "lead", "Chưa chắc ai chủ trì.", "Unsure who leads.", null)),
        findings,
        Origin.READ,
        false,
        null,
        1,
        by);
  }

  /** Where words stand in the sample's source. */
  static Span at(String words) {
    int start = SOURCE.indexOf(words);
    return new Span(start, start + words.length());
  }
}
