package vn.chot.app.directive.paper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.notice.Doubt;

/** A clerk corrects what the reader found in a paper's header. */
@Component
class CorrectHeader {

  private final Correcting correcting;
  private final Papers papers;
  private final Changes changes;
  private final Deeds deeds;

  CorrectHeader(Correcting correcting, Papers papers, Changes changes, Deeds deeds) {
    this.correcting = correcting;
    this.papers = papers;
    this.changes = changes;
    this.deeds = deeds;
  }

  /**
   * Stores the header as the clerk left it; doubts about a component that changed are settled. A
   * header that says all this already is as saved, whatever the version: the answer may have got
   * lost on the way.
   */
  @Transactional
  Edit<PaperView> correct(Actor actor, UUID paperId, int headerVersion, HeaderFields fields) {
    Optional<Refusal> broken = FieldRules.brokenBy(fields);
    if (broken.isPresent()) {
      return new Edit.Declined<>(broken.get());
    }
    return correcting.paper(
        actor,
        paperId,
        paper -> {
          if (fields.equals(paper.header())) {
            return new Edit.Saved<>(paper);
          }
          if (paper.headerVersion() != headerVersion) {
            return new Edit.Overtaken<>(paper, paper.headerEdited());
          }
          return store(actor, paper, fields);
        });
  }

  private Edit<PaperView> store(Actor actor, PaperView paper, HeaderFields fields) {
    List<Doubt> left =
        paper.doubts().stream()
            .filter(doubt ->
                Objects.equals(
                    component(paper.header(), doubt.field()), component(fields, doubt.field())))
            .toList();
    WhoWhen by = correcting.by(actor);
    PaperView next = paper.with(fields, left, by);
    if (!papers.correct(next)) {
      PaperView now = papers.byId(paper.id()).orElseThrow();
      return new Edit.Overtaken<>(now, now.headerEdited());
    }
    PaperDeed.Act act = PaperDeed.Act.HEADER_CORRECTED;
    changes.note(paper.id(), null, act, paper.header(), fields, by);
    deeds.record(actor, new PaperDeed.HeaderCorrected(paper.id(), next.headerVersion()));
    return new Edit.Saved<>(next);
  }

  /** A component by the name the reader's doubts use. */
  private static @Nullable Object component(HeaderFields fields, String name) {
    return switch (name) {
      case "kind" -> fields.kind();
      case "family" -> fields.family();
      case "number" -> fields.number();
      case "date" -> fields.issuedOn();
      case "meetingDate" -> fields.meetingOn();
      case "place" -> fields.place();
      case "issuer" -> fields.issuer();
      case "signer" -> fields.signer();
      case "signerTitle" -> fields.signerTitle();
      case "authority" -> fields.authority();
      case "subject" -> fields.subject();
      case "addressees" -> fields.addressees();
      case "recipients" -> fields.recipients();
      case "absent" -> fields.absent();
      case "urgency" -> fields.urgency();
      default -> "";
    };
  }
}
