package vn.chot.app.people.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.TypedDay;
import vn.chot.app.people.person.Purpose;
import vn.chot.sheet.SheetFault;
import vn.chot.sheet.SheetFile;

/** Takes a list of persons as a file: whole, on the disk, its sheets and titles looked at. */
@Component
class TakeList {
  private static final int EARLIEST = 1945;

  private final Intakes intakes;
  private final ListFiles files;
  private final Layouts layouts;
  private final Deeds deeds;
  private final TransactionTemplate transaction;
  private final Clock clock;

  TakeList(
      Intakes intakes,
      ListFiles files,
      Layouts layouts,
      Deeds deeds,
      TransactionTemplate transaction,
      Clock clock) {
    this.intakes = intakes;
    this.files = files;
    this.layouts = layouts;
    this.deeds = deeds;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** What came of it. */
  sealed interface Taken {
    /** It waits for its columns. */
    record Here(UUID intake) implements Taken {}

    /** It was not taken, and why. */
    record Refused(Refusal refusal) implements Taken {}
  }

  /** Takes what a form or a program has sent, purpose and day as they were written. */
  Taken take(Actor actor, @Nullable MultipartFile file, String purpose, String day)
      throws IOException {
    Optional<Purpose> why = Purpose.of(purpose);
    Optional<LocalDate> onDay = day(day);
    if (file == null || file.isEmpty()) {
      return new Taken.Refused(IntakeRules.NO_FILE);
    }
    if (why.isEmpty()) {
      return new Taken.Refused(IntakeRules.NO_PURPOSE);
    }
    if (onDay.isEmpty()) {
      return new Taken.Refused(IntakeRules.DAY);
    }
    try (InputStream bytes = file.getInputStream()) {
      String name = String.valueOf(file.getOriginalFilename());
      return take(actor, name, bytes, why.get(), onDay.get());
    }
  }

  private Optional<LocalDate> day(String written) {
    return TypedDay.of(written)
        .filter(day -> !day.isAfter(LocalDate.now(clock)) && day.getYear() >= EARLIEST);
  }

  /** Takes it. */
  Taken take(Actor actor, String name, InputStream bytes, Purpose purpose, LocalDate onDay)
      throws IOException {
    if (intakes.open(actor).isPresent()) {
      return new Taken.Refused(IntakeRules.ONE_AT_A_TIME);
    }
    Path copy = Files.createTempFile("chot-list-", ".in");
    try {
      Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
      return switch (SheetFile.open(copy, ListFiles.LIMITS)) {
        case SheetFile.Opening.Refused(SheetFault fault) -> new Taken.Refused(refusal(fault));
        case SheetFile.Opening.Opened(SheetFile file) -> {
          try (file) {
            yield kept(actor, name, copy, file, purpose, onDay);
          }
        }
      };
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private Taken kept(
      Actor actor, String name, Path copy, SheetFile file, Purpose purpose, LocalDate onDay)
      throws IOException {
    UUID owner = layouts.owner(actor);
    Layouts.Found found = layouts.best(owner, file);
    if (found.layout().titles().isEmpty()) {
      return new Taken.Refused(IntakeRules.EMPTY);
    }
    OffsetDateTime at = OffsetDateTime.now(clock);
    Intake intake =
        new Intake(
            UUID.randomUUID(),
            actor,
            owner,
            new Intake.ListFile(shortened(name), Files.size(copy), file.sheets(), found.sheet()),
            purpose,
            onDay,
            State.CHOOSING,
            found.layout(),
            new Intake.Asked(found.layout().returned(), found.remembered(), false, false),
            new Intake.Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
            null,
            at.toInstant());
    Optional<IOException> failed =
        transaction.execute(status -> {
          intakes.add(intake, at);
          try (InputStream again = Files.newInputStream(copy)) {
            files.keep(intake.id(), again);
          } catch (IOException e) {
            status.setRollbackOnly();
            return Optional.of(e);
          }
          deeds.record(
              actor, new IntakeDeed.ListSent(intake.id(), intake.file().bytes(), purpose.name()));
          return Optional.<IOException>empty();
        });
    if (failed != null && failed.isPresent()) {
      throw failed.get();
    }
    return new Taken.Here(intake.id());
  }

  private static String shortened(String name) {
    String bare =
        CleanText.of(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
    return bare.isEmpty() ? "danh-sach" : bare.substring(Math.max(0, bare.length() - 120));
  }

  static Refusal refusal(SheetFault fault) {
    return Refusal.of(
        fault.code().replace('.', '-'),
        place(fault, "Trang tính, dòng ") + fault.remark().vietnamese(),
        place(fault, "Sheet, row ") + fault.remark().english());
  }

  private static String place(SheetFault fault, String words) {
    List<String> digits = List.of("0123456789".split("", 10));
    boolean row = digits.stream().anyMatch(fault.place()::endsWith);
    return row ? words + fault.place() + ": " : "";
  }
}
