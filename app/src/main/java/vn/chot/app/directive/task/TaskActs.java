package vn.chot.app.directive.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.TypedDay;

/** Leads what was typed into a form of a task's page to the act it is for. */
@Component
class TaskActs {
  private static final String OFFICE = "office";

  private final AcknowledgeTask acknowledge;
  private final ReportProgress report;
  private final RaiseObstacle raise;
  private final AnswerObstacle answer;
  private final HandTask hand;
  private final SubmitTask submit;
  private final CloseTask close;
  private final ReturnTask giveBack;
  private final WithdrawTask withdraw;
  private final MoveDeadline deadline;
  private final AddWord addWord;

  TaskActs(
      AcknowledgeTask acknowledge,
      ReportProgress report,
      RaiseObstacle raise,
      AnswerObstacle answer,
      HandTask hand,
      SubmitTask submit,
      CloseTask close,
      ReturnTask giveBack,
      WithdrawTask withdraw,
      MoveDeadline deadline,
      AddWord addWord) {
    this.acknowledge = acknowledge;
    this.report = report;
    this.raise = raise;
    this.answer = answer;
    this.hand = hand;
    this.submit = submit;
    this.close = close;
    this.giveBack = giveBack;
    this.withdraw = withdraw;
    this.deadline = deadline;
    this.addWord = addWord;
  }

  /** Adds a co-operator's word; why not, or nothing. */
  Optional<Refusal> word(Actor actor, TaskView task, TaskTyped typed) {
    return addWord.add(actor, task.measure().id(), typed.words());
  }

  /** Moves the task. */
  Moved move(Actor actor, TaskView task, TaskAct act, TaskTyped typed) {
    UUID id = task.id();
    int seen = typed.seen();
    String words = typed.words();
    return switch (act) {
      case ACKNOWLEDGE -> acknowledge.acknowledge(actor, id, seen);
      case REPORT -> {
        Optional<Refusal> tooLarge = tooLarge(typed);
        yield tooLarge.isPresent()
            ? new Moved.Declined(tooLarge.get())
            : report.report(actor, id, seen, typed.reached(), words, files(typed));
      }
      case SUBMIT -> {
        Optional<Refusal> tooLarge = tooLarge(typed);
        yield tooLarge.isPresent()
            ? new Moved.Declined(tooLarge.get())
            : submit.submit(actor, id, seen, words, files(typed));
      }
      case RAISE_OBSTACLE -> raise(actor, id, typed);
      case ANSWER_OBSTACLE -> answer.answer(actor, id, seen, words);
      case HAND -> hand.hand(actor, id, seen, typed.receiver());
      case CLOSE -> close.close(actor, id, seen, words);
      case RETURN -> giveBack.giveBack(actor, id, seen, words);
      case WITHDRAW -> withdraw.withdraw(actor, id, seen, words);
      case MOVE_DEADLINE -> move(actor, task, typed);
    };
  }

  private Moved raise(Actor actor, UUID id, TaskTyped typed) {
    UUID level = TaskAsked.id(typed.to());
    return level == null && !OFFICE.equals(typed.to())
        ? new Moved.Declined(TaskRefusals.NOT_ABOVE)
        : raise.raise(actor, id, typed.seen(), level, typed.words());
  }

  private Moved move(Actor actor, TaskView task, TaskTyped typed) {
    String day = typed.day() == null ? "" : typed.day();
    Optional<LocalDate> wanted = TypedDay.of(day);
    if (wanted.isEmpty()) {
      return new Moved.Declined(TaskRefusals.notADay(day));
    }
    return deadline.ofTask(actor, task.id(), typed.seen(), wanted.get(), typed.words());
  }

  /** Too large is said before a file is taken into memory. */
  private static Optional<Refusal> tooLarge(TaskTyped typed) {
    List<MultipartFile> chosen = typed.chosen();
    if (chosen.size() > Evidence.MOST) {
      return Optional.of(TaskRefusals.tooManyFiles(Evidence.MOST));
    }
    return chosen.stream().anyMatch(file -> file.getSize() > Evidence.MEGABYTES * 1024L * 1024L)
        ? Optional.of(TaskRefusals.fileTooLarge(Evidence.MEGABYTES))
        : Optional.empty();
  }

  private static List<Evidence.Attachment> files(TaskTyped typed) {
    return typed.chosen().stream().map(TaskActs::attachment).toList();
  }

  private static Evidence.Attachment attachment(MultipartFile file) {
    try {
      return new Evidence.Attachment(String.valueOf(file.getOriginalFilename()), file.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
