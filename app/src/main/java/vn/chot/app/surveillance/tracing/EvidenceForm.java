package vn.chot.app.surveillance.tracing;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.surveillance.casefile.PointKind;
import vn.chot.trace.Distance;
import vn.chot.trace.Masks;

/** A meeting as it is typed; nothing typed is lost when it is refused. */
record EvidenceForm(
    String other,
    String chosen,
    String day,
    String from,
    String toDay,
    String to,
    String distance,
    String masks,
    String body,
    String care,
    String setting,
    String certainty,
    String note) {
  static final EvidenceForm EMPTY =
      new EvidenceForm("", "", "", "", "", "", "UNKNOWN", "UNKNOWN", "", "", "OTHER", "LIKELY", "");

  EvidenceForm {
    other = given(other);
    chosen = given(chosen);
    day = given(day);
    from = given(from);
    toDay = given(toDay);
    to = given(to);
    distance = given(distance);
    masks = given(masks);
    body = given(body);
    care = given(care);
    setting = given(setting);
    certainty = given(certainty);
    note = given(note);
  }

  private static String given(@Nullable String sent) {
    return sent == null ? "" : sent.substring(0, Math.min(300, sent.length()));
  }

  Optional<EvidenceDraft> draft(UUID one, UUID met, @Nullable UUID caseFile) {
    Optional<Instant> begun = TypedMoment.of(day, from);
    Optional<Instant> ended = TypedMoment.of(toDay.isBlank() ? day : toDay, to);
    if (begun.isEmpty() || ended.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new EvidenceDraft(
            one,
            met,
            begun.get(),
            ended.get(),
            of(Distance.values(), distance, Distance.UNKNOWN),
            of(Masks.values(), masks, Masks.UNKNOWN),
            !body.isEmpty(),
            !care.isEmpty(),
            of(PointKind.values(), setting, PointKind.OTHER),
            of(Sureness.values(), certainty, Sureness.LIKELY),
            EvidenceKind.INVESTIGATION,
            caseFile,
            note.strip()));
  }

  private static <E extends Enum<E>> E of(E[] all, String code, E otherwise) {
    return Arrays.stream(all).filter(one -> one.name().equals(code)).findFirst().orElse(otherwise);
  }
}
