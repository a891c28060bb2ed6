package vn.chot.app.surveillance.tracing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Frame;
import vn.chot.app.surveillance.casefile.PointKind;

/**
 * Why somebody is what they are: the chain from the nearest case, a step a meeting.
 *
 * @param caseNumber of the case at its beginning
 * @param steps from the case to the person
 * @param paper the definition of contacts
 */
record Explanation(UUID caseFile, String caseNumber, List<Step> steps, String paper) {

  /**
   * One meeting of the chain.
   *
   * @param from who could pass it on; for the first step, the case
   * @param to who was exposed; their class is the step's place from 1
   * @param place where; empty for a meeting that was told
   * @param told null where they were in one space
   * @param minutes together in all
   */
  record Step(
      UUID from,
      String fromName,
      UUID to,
      String toName,
      String place,
      @Nullable EvidenceKind told,
      @Nullable PointKind setting,
      Instant first,
      Instant last,
      boolean lasting,
      int minutes,
      int more) {

    /** How they met, in a few words. */
    String how(Frame frame) {
      EvidenceKind kind = told;
      PointKind where = setting;
      if (kind == null || where == null) {
        return frame.say("cùng ở ", "both in ") + place;
      }
      return kind == EvidenceKind.HOUSEHOLD
          ? frame.say("sống cùng hộ", "same household")
          : frame.say("tiếp xúc trực tiếp (", "direct contact (")
              + frame.say(where.vietnamese(), where.english())
              + "; "
              + frame.say(kind.vietnamese(), kind.english())
              + ")";
    }
  }

  /** The whole in one sentence. */
  String sentence(Frame frame) {
    Step last = steps.getLast();
    StringBuilder text = new StringBuilder(last.toName());
    text.append(frame.say(" là F", " is F"))
        .append(steps.size())
        .append(frame.say(" của ", " of "))
        .append(caseNumber)
        .append(frame.say(" vì ", " because "));
    for (int at = steps.size() - 1; at >= 0; at--) {
      Step step = steps.get(at);
      String with = at == 0 ? caseNumber : step.fromName() + " (F" + at + ")";
      text.append(at == steps.size() - 1 ? "" : "; " + step.toName() + " ")
          .append(step.how(frame))
          .append(frame.say(" với ", " with "))
          .append(with)
          .append(frame.say(" từ ", " from "))
          .append(frame.time(step.first()));
      if (!step.lasting()) {
        text.append(frame.say(" đến ", " to ")).append(frame.time(step.last()));
      }
    }
    return text.append(frame.say(", theo ", ", under ")).append(paper).append('.').toString();
  }
}
