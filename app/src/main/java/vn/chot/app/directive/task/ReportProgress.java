package vn.chot.app.directive.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;

/** The agency that leads says how far it is: its head, or the person inside it was handed to. */
@Component
class ReportProgress {
  private final Moving moving;
  private final Evidence evidence;

  ReportProgress(Moving moving, Evidence evidence) {
    this.moving = moving;
    this.evidence = evidence;
  }

  /**
   * Reports.
   *
   * @param percent how far, 0 to 100
   * @param typed what was done; may not be left out
   * @param files what shows it, each at most 20 MB; may be empty
   */
  @Transactional
  Moved report(
      Actor actor,
      UUID id,
      int version,
      int percent,
      @Nullable String typed,
      List<Evidence.Attachment> files) {
    Said said = Said.of(typed);
    return moving.move(
        actor,
        id,
        version,
        TaskMove.REPORT,
        Right.WORKER,
        task ->
            refused(percent, said, files)
                .<Plan>map(Plan.Not::new)
                .orElseGet(() ->
                    new Plan.Go(
                        Step.saying(TaskMove.REPORT, said.words())
                            .at(percent)
                            .with(evidence.keep(actor, files)),
                        new TaskDeed.TaskReported(id, percent, files.size()),
                        List.of())));
  }

  private static Optional<Refusal> refused(
      int percent, Said said, List<Evidence.Attachment> files) {
    return percent < 0 || percent > 100
        ? Optional.of(TaskRefusals.PERCENT)
        : said.missing("nội dung báo cáo", "report").or(() -> Evidence.refused(files));
  }
}
