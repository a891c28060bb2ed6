package vn.chot.app.directive.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.notice.Doubt;

/** A clerk corrects what the reader found in a measure, or says that it is right. */
@Component
class EditMeasure {

  private static final Map<String, Function<MeasureFields, Object>> FIELDS =
      Map.of(
          "lead", MeasureFields::lead,
          "cooperating", MeasureFields::cooperating,
          "deadline", fields -> Optional.ofNullable(fields.deadline()),
          "deadlineText", fields -> Optional.ofNullable(fields.deadlineText()),
          "otherDeadlines", MeasureFields::otherDeadlines,
          "cadence", MeasureFields::cadence,
          "condition", fields -> Optional.ofNullable(fields.condition()),
          "references", MeasureFields::references,
          "themes", MeasureFields::themes);

  private final Correcting correcting;

  EditMeasure(Correcting correcting) {
    this.correcting = correcting;
  }

  /**
   * Stores the fields as the clerk left them. Doubts about a field that changed are settled; a lead
   * that changed is no longer inherited. Fields that are as stored change nothing, whatever the
   * version: the answer to the same save may have got lost on the way.
   */
  @Transactional
  Edit<MeasureView> edit(Actor actor, UUID measureId, int version, MeasureFields typed) {
    return correcting.listedMeasure(
        actor,
        measureId,
        now ->
            now.version() == version
                || now.fields().equals(typed.citing(now.fields().references())),
        (paper, measure) -> {
          MeasureFields fields = typed.citing(measure.fields().references());
          Optional<Refusal> broken = FieldRules.brokenBy(fields, measure.fields());
          if (broken.isPresent()) {
            return new Edit.Declined<>(broken.get());
          }
          if (fields.equals(measure.fields())) {
            return new Edit.Saved<>(measure);
          }
          Set<String> changed = changed(measure.fields(), fields);
          List<Doubt> left =
              measure.doubts().stream().filter(doubt -> !changed.contains(doubt.field())).toList();
          return correcting.store(
              actor,
              PaperDeed.Act.EDITED,
              measure,
              measure.saying(fields, measure.leadInherited() && !changed.contains("lead"), left));
        });
  }

  /** Settles every doubt about a measure whose fields are right as they stand. */
  @Transactional
  Edit<MeasureView> confirm(Actor actor, UUID measureId, int version) {
    return correcting.listedMeasure(
        actor,
        measureId,
        version,
        (paper, measure) ->
            measure.doubts().isEmpty()
                ? new Edit.Saved<>(measure)
                : correcting.store(
                    actor,
                    PaperDeed.Act.CONFIRMED,
                    measure,
                    measure.saying(measure.fields(), measure.leadInherited(), List.of())));
  }

  private static Set<String> changed(MeasureFields before, MeasureFields after) {
    return FIELDS.entrySet().stream()
        .filter(
            field -> !Objects.equals(field.getValue().apply(before), field.getValue().apply(after)))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
