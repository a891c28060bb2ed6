package vn.chot.app.directive.paper;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.notice.Authority;
import vn.chot.notice.Cadence;
import vn.chot.notice.Family;
import vn.chot.notice.Kind;
import vn.chot.notice.Theme;
import vn.chot.notice.Urgency;

/** What programs are answered about papers: what the pages show, in JSON. */
final class PaperAnswers {
  private PaperAnswers() {}

  @Schema(description = "Văn bản vừa nhận. / The paper just received.")
  record Received(UUID id, int measures, String link) {}

  @Schema(description = "Một trang danh sách. / A page of the list.")
  record Page(List<Item> items, @Nullable String next) {}

  @Schema(description = "Một văn bản trong danh sách. / A paper in the list.")
  record Item(
      UUID id,
      Direction direction,
      @Nullable Integer arrivalNumber,
      LocalDate arrivedOn,
      Kind kind,
      Family family,
      @Nullable String number,
      @Nullable LocalDate issuedOn,
      @Nullable String issuer,
      @Nullable String subject,
      Urgency urgency,
      ReviewState state,
      Instant receivedAt,
      int measures,
      String link) {
    static Item of(PaperRow row) {
      return new Item(
          row.id(),
          row.direction(),
          row.arrivalNumber(),
          row.arrivedOn(),
          row.kind(),
          row.family(),
          row.number(),
          row.issuedOn(),
          row.issuer(),
          row.subject(),
          row.urgency(),
          row.state(),
          row.receivedAt(),
          row.measures(),
          PaperAnswers.link(row.id()));
    }
  }

  @Schema(description = "Văn bản như hiện có. / The paper as it stands.")
  record Paper(
      UUID id,
      Direction direction,
      @Nullable Integer arrivalNumber,
      LocalDate arrivedOn,
      Kind kind,
      Family family,
      @Nullable String number,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate meetingOn,
      @Nullable String place,
      @Nullable String issuer,
      @Nullable String signer,
      @Nullable String signerTitle,
      Authority authority,
      @Nullable String subject,
      List<String> addressees,
      List<String> recipients,
      List<String> absent,
      Urgency urgency,
      ReviewState state,
      List<String> notes,
      String sha256,
      Instant receivedAt,
      String reading,
      String measures) {
    static Paper of(PaperView view) {
      HeaderFields header = view.header();
      return new Paper(
          view.id(),
          view.direction(),
          view.arrivalNumber(),
          view.arrivedOn(),
          header.kind(),
          header.family(),
          header.number(),
          header.issuedOn(),
          header.meetingOn(),
          header.place(),
          header.issuer(),
          header.signer(),
          header.signerTitle(),
          header.authority(),
          header.subject(),
          header.addressees(),
          header.recipients(),
          header.absent(),
          header.urgency(),
          view.state(),
          view.notes(),
          view.sha256(),
          view.received().at(),
          PaperAnswers.link(view.id()) + "/reading",
          PaperAnswers.link(view.id()) + "/measures");
    }
  }

  @Schema(description = "Các nhiệm vụ của văn bản. / The measures of a paper.")
  record Measures(List<OneMeasure> items, @Nullable String next) {}

  @Schema(description = "Một nhiệm vụ. / A measure.")
  record OneMeasure(
      UUID id,
      String path,
      String text,
      List<String> lead,
      List<String> cooperating,
      boolean leadInherited,
      @Nullable LocalDate deadline,
      @Nullable String deadlineText,
      List<LocalDate> otherDeadlines,
      Cadence cadence,
      @Nullable String condition,
      List<String> references,
      List<Theme> themes,
      int version) {
    static OneMeasure of(MeasureView view) {
      MeasureFields fields = view.fields();
      return new OneMeasure(
          view.id(),
          view.path(),
          view.text(),
          fields.lead(),
          fields.cooperating(),
          view.leadInherited(),
          fields.deadline(),
          fields.deadlineText(),
          fields.otherDeadlines(),
          fields.cadence(),
          fields.condition(),
          fields.references(),
          fields.themes(),
          view.version());
    }
  }

  static String link(UUID paper) {
    return "/api/v1/papers/" + paper;
  }
}
