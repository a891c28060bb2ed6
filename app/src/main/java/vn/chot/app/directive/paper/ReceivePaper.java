package vn.chot.app.directive.paper;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Role;
import vn.chot.app.directive.paper.Reception.KnownPaper;
import vn.chot.app.files.Files;
import vn.chot.app.files.Sha256;
import vn.chot.app.files.StoredFile;
import vn.chot.app.pages.Refusal;
import vn.chot.document.FileLimits;
import vn.chot.notice.Measure;
import vn.chot.notice.NoticeJson;
import vn.chot.notice.NoticeReader;
import vn.chot.notice.Reading;
import vn.chot.notice.Secrecy;

/**
 * A clerk hands in a paper: it is read, and kept with its original, unless it is classified, here
 * already, or not legible. Decree 30/2020/NĐ-CP, articles 21-22.
 */
@Component
class ReceivePaper {

  private final Files files;
  private final ArrivalBook book;
  private final Papers papers;
  private final Measures measures;
  private final PaperReferences references;
  private final Deeds deeds;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final FileLimits limits;
  private final NoticeReader reader = NoticeReader.withGrammarOnly();

  ReceivePaper(
      Files files,
      ArrivalBook book,
      Papers papers,
      Measures measures,
      PaperReferences references,
      Deeds deeds,
      Clock clock,
      TransactionTemplate transaction,
      FileLimits limits) {
    this.files = files;
    this.book = book;
    this.papers = papers;
    this.measures = measures;
    this.references = references;
    this.deeds = deeds;
    this.clock = clock;
    this.transaction = transaction;
    this.limits = limits;
  }

  /** Receives one paper; the reading itself happens before any transaction begins. */
  Reception receive(Actor actor, Incoming incoming) {
    if (!actor.is(Role.CLERK)) {
      return new Reception.Declined(Refusals.CLERKS_ONLY);
    }
    Optional<Refusal> typed = book.brokenBy(incoming.arrivalNumber(), incoming.arrivedOn());
    if (typed.isPresent()) {
      return new Reception.Declined(typed.get());
    }
    return switch (Legible.of(incoming.content(), limits)) {
      case Legible.Not not -> new Reception.Declined(not.why());
      case Legible.Text text -> read(actor, incoming, text);
    };
  }

  private Reception read(Actor actor, Incoming incoming, Legible.Text text) {
    Reading reading = reader.read(text.text());
    return transaction.execute(status ->
        reading.header().secrecy() == Secrecy.NONE
            ? register(actor, incoming, text, reading)
            : turnedAway(actor));
  }

  /** Nothing of a classified paper is kept, not even its name: only that one was turned away. */
  private Reception turnedAway(Actor actor) {
    deeds.record(actor, new PaperDeed.ClassifiedPaperRefused(UUID.randomUUID()));
    return new Reception.Declined(Refusals.CLASSIFIED);
  }

  private Reception register(Actor actor, Incoming incoming, Legible.Text text, Reading reading) {
    book.hold();
    HeaderFields header = HeaderFields.of(reading.header());
    Optional<KnownPaper> same = book.ofContent(Sha256.of(incoming.content()));
    if (same.isPresent()) {
      return new Reception.Known(same.get(), true);
    }
    Optional<KnownPaper> named = incoming.evenSo() ? Optional.empty() : book.named(header);
    if (named.isPresent()) {
      return new Reception.Known(named.get(), false);
    }
    ArrivalFields entry =
        new ArrivalFields(incoming.direction(), incoming.arrivalNumber(), incoming.arrivedOn());
    return switch (book.entry(entry, null)) {
      case ArrivalBook.Entry.Free free ->
          store(actor, incoming, free.number(), header, text, reading);
      case ArrivalBook.Entry.Refused refused -> new Reception.Declined(refused.why());
    };
  }

  private Reception store(
      Actor actor,
      Incoming incoming,
      @Nullable Integer number,
      HeaderFields header,
      Legible.Text text,
      Reading reading) {
    StoredFile original = files.keep(actor, incoming.name(), incoming.content());
    WhoWhen by = new WhoWhen(actor.id(), actor.name(), clock.instant());
    PaperView paper =
        new PaperView(
            UUID.randomUUID(),
            incoming.direction(),
            number,
            incoming.arrivedOn(),
            header,
            reading.source(),
            original.id(),
            original.sha256(),
            text.notes(),
            reading.doubts(),
            reading.header().spans(),
            ReviewState.RECEIVED,
            null,
            1,
            by,
            by);
    papers.add(paper, NoticeJson.write(reading));
    reading.measures().forEach(found -> measures.add(measure(paper.id(), found, by)));
    references.ofPaper(paper.id(), elsewhere(reading));
    int found = reading.measures().size();
    deeds.record(actor, new PaperDeed.PaperReceived(paper.id(), paper.direction(), found));
    return new Reception.Received(paper.id(), found);
  }

  private static MeasureView measure(UUID paper, Measure read, WhoWhen by) {
    return new MeasureView(
        UUID.randomUUID(),
        paper,
        read.path(),
        read.span(),
        read.text(),
        new MeasureFields(
            read.lead(),
            read.cooperating(),
            read.deadline(),
            read.deadlineText(),
            read.otherDeadlines(),
            read.cadence(),
            read.condition(),
            read.references(),
            read.themes()),
        read.leadInherited(),
        read.doubts(),
        read.findings(),
        Origin.READ,
        false,
        null,
        1,
        by);
  }

  /** What is cited in the paper and in none of its measures. */
  private static List<String> elsewhere(Reading reading) {
    Set<String> inside = new HashSet<>();
    reading.measures().forEach(measure -> inside.addAll(measure.references()));
    return reading.references().stream().filter(symbol -> !inside.contains(symbol)).toList();
  }
}
