package vn.chot.app.directive.paper;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chot.notice.Header;
import vn.chot.notice.Measure;
import vn.chot.notice.NoticeJson;
import vn.chot.notice.Part;
import vn.chot.notice.PartKind;
import vn.chot.notice.Reading;
import vn.chot.notice.Secrecy;
import vn.chot.notice.Span;

/** A paper's reading with the clerks' corrections, as library notice would have given it. */
@Component
class CorrectedReading {

  private final Measures measures;
  private final PaperReferences references;

  CorrectedReading(Measures measures, PaperReferences references) {
    this.measures = measures;
    this.references = references;
  }

  /** The reading in the JSON contract; measures off the list are left out. */
  String json(PaperView paper) {
    List<Measure> listed =
        measures.ofPaper(paper.id()).stream()
            .filter(measure -> !measure.dropped())
            .map(CorrectedReading::measure)
            .toList();
    Set<String> cited = new LinkedHashSet<>();
    listed.forEach(measure -> cited.addAll(measure.references()));
    references.citedBy(paper.id()).forEach(other -> cited.add(other.symbol()));
    Part whole = new Part(PartKind.PAPER, "", "", new Span(0, paper.source().length()), List.of());
    return NoticeJson.write(
        new Reading(
            paper.source(), header(paper), listed, List.copyOf(cited), whole, paper.doubts()));
  }

  private static Header header(PaperView paper) {
    HeaderFields fields = paper.header();
    return new Header(
        fields.kind(),
        fields.family(),
        fields.number(),
        fields.issuedOn(),
        fields.meetingOn(),
        fields.place(),
        fields.issuer(),
        fields.signer(),
        fields.signerTitle(),
        fields.authority(),
        fields.subject(),
        fields.addressees(),
        fields.recipients(),
        fields.absent(),
        fields.urgency(),
        Secrecy.NONE,
        paper.headerSpans());
  }

  private static Measure measure(MeasureView measure) {
    MeasureFields fields = measure.fields();
    return new Measure(
        measure.path(),
        measure.span(),
        measure.text(),
        fields.lead(),
        fields.cooperating(),
        measure.leadInherited(),
        fields.deadline(),
        fields.deadlineText(),
        fields.otherDeadlines(),
        fields.cadence(),
        fields.condition(),
        fields.references(),
        fields.themes(),
        measure.findings(),
        measure.doubts());
  }
}
