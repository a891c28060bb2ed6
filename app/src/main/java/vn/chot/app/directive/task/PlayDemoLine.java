package vn.chot.app.directive.task;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.FirstSteps;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Directory;
import vn.chot.app.directive.paper.Conclusions;
import vn.chot.app.directive.paper.OrderedMeasure;
import vn.chot.app.pages.Refusal;

/** Does what a line of the demonstration's story says, by the same acts as the pages. */
@Component
class PlayDemoLine {
  private final FirstSteps firstSteps;
  private final Conclusions conclusions;
  private final Directory directory;
  private final Reaches reaches;
  private final Tasks tasks;
  private final ChooseLead chooseLead;
  private final AcknowledgeTask acknowledge;
  private final HandTask hand;
  private final ReportProgress report;
  private final RaiseObstacle raise;
  private final AnswerObstacle answer;
  private final SubmitTask submit;
  private final ReturnTask giveBack;
  private final CloseTask close;
  private final WithdrawTask withdraw;
  private final MoveDeadline moveDeadline;
  private final AddWord addWord;

  PlayDemoLine(
      FirstSteps firstSteps,
      Conclusions conclusions,
      Directory directory,
      Reaches reaches,
      Tasks tasks,
      ChooseLead chooseLead,
      AcknowledgeTask acknowledge,
      HandTask hand,
      ReportProgress report,
      RaiseObstacle raise,
      AnswerObstacle answer,
      SubmitTask submit,
      ReturnTask giveBack,
      CloseTask close,
      WithdrawTask withdraw,
      MoveDeadline moveDeadline,
      AddWord addWord) {
    this.firstSteps = firstSteps;
    this.conclusions = conclusions;
    this.directory = directory;
    this.reaches = reaches;
    this.tasks = tasks;
    this.chooseLead = chooseLead;
    this.acknowledge = acknowledge;
    this.hand = hand;
    this.report = report;
    this.raise = raise;
    this.answer = answer;
    this.submit = submit;
    this.giveBack = giveBack;
    this.close = close;
    this.withdraw = withdraw;
    this.moveDeadline = moveDeadline;
    this.addWord = addWord;
  }

  /** Does it; answers why it could not be done, by the refusal's code. */
  Optional<String> play(DemoLine line, UUID paper) {
    Optional<Actor> by = firstSteps.demoActor(line.by());
    if (by.isEmpty()) {
      return Optional.of("nobody signs in as " + line.by());
    }
    if (line.act() == DemoLine.Act.CHOOSE) {
      return choose(by.get(), line, paper).map(Refusal::code);
    }
    Optional<TaskView> task = task(line, paper);
    return task.isEmpty() ? Optional.of("no such task") : move(by.get(), line, task.get());
  }

  private Optional<Refusal> choose(Actor by, DemoLine line, UUID paper) {
    UUID measure =
        conclusions.measures(paper).stream()
            .filter(one -> one.path().equals(line.path()))
            .map(OrderedMeasure::id)
            .findFirst()
            .orElseThrow();
    List<UUID> chosen =
        directory.search(line.to(), conclusions.paper(paper).orElseThrow().day(), 1).stream()
            .map(Agency::id)
            .toList();
    return chooseLead.give(by, paper, measure, null, chosen);
  }

  /** The task of the measure that an agency of this person leads. */
  private Optional<TaskView> task(DemoLine line, UUID paper) {
    Optional<Actor> of = firstSteps.demoActor(line.of());
    return tasks.ofPaper(paper).stream()
        .filter(task -> task.measure().path().equals(line.path()))
        .filter(task -> of.isPresent() && reaches.of(of.get()).own().contains(task.agencyId()))
        .findFirst();
  }

  private Optional<String> move(Actor by, DemoLine line, TaskView task) {
    UUID id = task.id();
    int version = task.version();
    Moved moved =
        switch (line.act()) {
          case ACKNOWLEDGE -> acknowledge.acknowledge(by, id, version);
          case HAND ->
              hand.hand(by, id, version, firstSteps.demoActor(line.to()).orElseThrow().id());
          case REPORT -> report.report(by, id, version, line.percent(), line.words(), files(line));
          case RAISE_OBSTACLE -> raise.raise(by, id, version, null, line.words());
          case ANSWER_OBSTACLE -> answer.answer(by, id, version, line.words());
          case SUBMIT -> submit.submit(by, id, version, line.words(), files(line));
          case RETURN -> giveBack.giveBack(by, id, version, line.words());
          case CLOSE -> close.close(by, id, version, line.words());
          case WITHDRAW -> withdraw.withdraw(by, id, version, line.words());
          case MOVE_DEADLINE ->
              moveDeadline.ofTask(
                  by, id, version, reaches.today().plusDays(line.days()), line.words());
          case WORD ->
              addWord
                  .add(by, task.measure().id(), line.words())
                  .<Moved>map(Moved.Declined::new)
                  .orElse(new Moved.Done(task));
          case CHOOSE -> throw new IllegalStateException("chosen before");
        };
    return switch (moved) {
      case Moved.Done done -> Optional.empty();
      case Moved.Overtaken overtaken -> Optional.of("overtaken by " + overtaken.who());
      case Moved.Declined declined -> Optional.of(declined.why().code());
    };
  }

  private static List<Evidence.Attachment> files(DemoLine line) {
    return line.file().isEmpty()
        ? List.of()
        : List.of(
            new Evidence.Attachment(
                line.file(), (line.words() + "\n").getBytes(StandardCharsets.UTF_8)));
  }
}
