package vn.chot.app.surveillance.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chot.app.pages.Refusal;
import vn.chot.app.surveillance.protocol.CaseDefinition;
import vn.chot.app.surveillance.protocol.CaseDefinition.Alternative;

/** Which alternative of the definition in force is met, or what is missing for each. */
final class JudgeEvidence {
  private JudgeEvidence() {}

  /** Something that is missing, in both languages. */
  private record Gap(String vietnamese, String english) {}

  /** The first alternative that is met. */
  static Optional<Alternative> met(CaseDefinition definition, Evidence evidence) {
    return definition.alternatives().stream()
        .filter(way -> gaps(way, evidence).isEmpty())
        .findFirst();
  }

  /** What is missing, for the alternative that lacks least; the paper is named. */
  static Refusal missing(CaseDefinition definition, Evidence evidence) {
    Alternative nearest =
        definition.alternatives().stream()
            .min(Comparator.comparingInt(way -> gaps(way, evidence).size()))
            .orElseThrow();
    List<Gap> gaps = gaps(nearest, evidence);
    int others = definition.alternatives().size() - 1;
    return Refusal.of(
        "case-definition-not-met",
        "Chưa đủ định nghĩa ca bệnh theo %s: với “%s” còn thiếu %s.%s Hãy bổ sung rồi xác định lại, hoặc giữ là ca nghi ngờ."
            .formatted(
                definition.basis().paper(),
                nearest.vietnamese(),
                gaps.stream().map(Gap::vietnamese).collect(Collectors.joining("; ")),
                others == 0 ? "" : " Còn " + others + " cách khác ở trang Định nghĩa."),
        "The definition of %s is not met: for “%s” there is missing %s.%s Add it and confirm again, or leave the case suspected."
            .formatted(
                definition.basis().paper(),
                nearest.english(),
                gaps.stream().map(Gap::english).collect(Collectors.joining("; ")),
                others == 0 ? "" : " See the page of definitions for " + others + " other ways."));
  }

  private static List<Gap> gaps(Alternative way, Evidence evidence) {
    List<Gap> gaps = new ArrayList<>();
    if (together(evidence.pcr(), way.pcr(), way) < way.pcr()) {
      gaps.add(new Gap(way.pcr() + " xét nghiệm PCR dương tính", way.pcr() + " positive PCR test"));
    }
    if (together(evidence.rapid(), way.rapid(), way) < way.rapid()) {
      String within = way.withinHours() == null ? "" : " trong " + way.withinHours() + " giờ";
      String inEnglish = way.withinHours() == null ? "" : " within " + way.withinHours() + " hours";
      gaps.add(
          new Gap(
              way.rapid() + " xét nghiệm nhanh dương tính" + within,
              way.rapid() + " positive rapid test" + inEnglish));
    }
    if (way.closeContact() && !evidence.closeContact()) {
      gaps.add(new Gap("là người tiếp xúc gần (F1)", "being a close contact (F1)"));
    }
    if (way.clinical() && !evidence.clinical()) {
      gaps.add(new Gap("biểu hiện lâm sàng nghi mắc", "a clinical suspicion"));
    }
    if (way.link() && !evidence.link()) {
      gaps.add(new Gap("yếu tố dịch tễ", "an epidemiological link"));
    }
    return gaps;
  }

  /** The most tests that lie within the hours the alternative asks for, up to those needed. */
  private static int together(List<Instant> times, int needed, Alternative way) {
    Integer hours = way.withinHours();
    if (hours == null || needed < 2) {
      return Math.min(times.size(), needed);
    }
    int most = 0;
    for (int i = 0; i < times.size(); i++) {
      Instant last = times.get(i).plus(Duration.ofHours(hours));
      most = Math.max(most, (int) times.stream().skip(i).filter(t -> !t.isAfter(last)).count());
    }
    return Math.min(most, needed);
  }
}
