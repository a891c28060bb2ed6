package vn.chot.app.directive.paper;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/** A clerk corrects in which register, under which number and day a paper was entered. */
@Component
class CorrectArrival {

  private final Correcting correcting;
  private final ArrivalBook book;
  private final Papers papers;
  private final Changes changes;
  private final Deeds deeds;

  CorrectArrival(
      Correcting correcting, ArrivalBook book, Papers papers, Changes changes, Deeds deeds) {
    this.correcting = correcting;
    this.book = book;
    this.papers = papers;
    this.changes = changes;
    this.deeds = deeds;
  }

  /**
   * Stores the entry over the version of the header the clerk saw; a number of another paper is
   * declined. An entry that is as stored changes nothing, whatever the version.
   */
  @Transactional
  Edit<PaperView> correct(Actor actor, UUID paperId, int headerVersion, ArrivalFields typed) {
    WhoWhen by = correcting.by(actor);
    Optional<Refusal> broken = book.brokenBy(typed.number(), typed.arrivedOn());
    if (broken.isPresent()) {
      return new Edit.Declined<>(broken.get());
    }
    book.hold();
    return correcting.paper(
        actor,
        paperId,
        paper -> {
          if (typed.equals(ArrivalFields.of(paper))) {
            return new Edit.Saved<>(paper);
          }
          if (paper.headerVersion() != headerVersion) {
            return new Edit.Overtaken<>(paper, paper.headerEdited());
          }
          return switch (book.entry(typed, paperId)) {
            case ArrivalBook.Entry.Free free ->
                store(actor, paper, typed.numbered(free.number()), by);
            case ArrivalBook.Entry.Refused refused -> new Edit.Declined<>(refused.why());
          };
        });
  }

  private Edit<PaperView> store(Actor actor, PaperView paper, ArrivalFields entry, WhoWhen by) {
    PaperView next = paper.entered(entry, by);
    if (!papers.enter(next)) {
      PaperView now = papers.byId(paper.id()).orElseThrow();
      return new Edit.Overtaken<>(now, now.headerEdited());
    }
    PaperDeed.Act act = PaperDeed.Act.ARRIVAL_CORRECTED;
    changes.note(paper.id(), null, act, ArrivalFields.of(paper), entry, by);
    deeds.record(actor, new PaperDeed.ArrivalCorrected(paper.id(), next.headerVersion()));
    return new Edit.Saved<>(next);
  }
}
