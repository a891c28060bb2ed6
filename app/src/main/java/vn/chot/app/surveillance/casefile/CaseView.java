package vn.chot.app.surveillance.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chot.app.people.person.Person;
import vn.chot.app.surveillance.protocol.CaseDefinition;
import vn.chot.app.surveillance.protocol.SeverityGrade;
import vn.chot.app.surveillance.testing.TestResult;

/**
 * A case file as its page shows it.
 *
 * @param way the alternative by which it was confirmed, in words; null where it was not
 * @param others the person's other files
 * @param definition what confirms a case today
 */
record CaseView(
    CaseRecord file,
    Person person,
    String unit,
    CaseDefinition.@Nullable Alternative way,
    List<Points.Kept> points,
    List<NameSource.Line> sources,
    List<NameSource.Line> infected,
    List<TreatPatient.Since> stays,
    List<TreatPatient.Since> grades,
    List<SeverityGrade> scale,
    List<TestResult> tests,
    List<CaseRecord> others,
    List<CaseChanges.Line> changes,
    CaseDefinition definition,
    boolean decides) {

  /** A grade in words. */
  String grade(String id, boolean english) {
    return scale.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(one -> english ? one.english() : one.vietnamese())
        .orElse(id);
  }

  /** The other file of the same person that stands, where there is one. */
  @Nullable CaseRecord rival() {
    return others.stream().filter(CaseRecord::stands).findFirst().orElse(null);
  }

  /** Hours and minutes between two moments; empty where one is not known. */
  static String span(@Nullable Instant from, @Nullable Instant to, boolean english) {
    if (from == null || to == null || to.isBefore(from)) {
      return "";
    }
    Duration took = Duration.between(from, to);
    long hours = took.toHours();
    String minutes =
        took.toMinutesPart() == 0 ? "" : " " + took.toMinutesPart() + (english ? " min" : " phút");
    if (hours >= 48) {
      return took.toDays() + (english ? " days" : " ngày");
    }
    return hours == 0 ? minutes.strip() : hours + (english ? " h" : " giờ") + minutes;
  }
}
