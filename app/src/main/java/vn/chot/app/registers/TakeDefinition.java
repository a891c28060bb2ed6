package vn.chot.app.registers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.register.CheckFollows;
import vn.chot.register.CompareVersions;
import vn.chot.register.ReadRegister;
import vn.chot.register.Register;
import vn.chot.register.RunExamples;
import vn.chot.rules.Problem;
import vn.chot.rules.Text;

/**
 * Puts a text of a register into force: checked whole, its examples run, compared with the one
 * before. A text with a problem, or one that would lose data, changes nothing.
 */
@Component
class TakeDefinition {
  private final Registers registers;
  private final DefinitionRows rows;
  private final EntryTable table;
  private final EntriesInUse inUse;
  private final MigrateEntries migrate;
  private final AddUpEntries addUp;
  private final Deeds deeds;
  private final TransactionTemplate transaction;

  TakeDefinition(
      Registers registers,
      DefinitionRows rows,
      EntryTable table,
      EntriesInUse inUse,
      MigrateEntries migrate,
      AddUpEntries addUp,
      Deeds deeds,
      TransactionTemplate transaction) {
    this.registers = registers;
    this.rows = rows;
    this.table = table;
    this.inUse = inUse;
    this.migrate = migrate;
    this.addUp = addUp;
    this.deeds = deeds;
    this.transaction = transaction;
  }

  /** A text as it was sent: the name of its file, and whether an administrator brings it in. */
  record Sent(String file, String content, boolean uploaded) {}

  /** What taking a text would do, or why it cannot be taken. */
  sealed interface Preview {
    /** What is wrong with it, by line. */
    record Faulty(List<Problem> problems) implements Preview {}

    /**
     * It would lose data and has no migration for it, is not newer than the one in force, or a move
     * writes what another register has not got.
     */
    record Losing(Register register, List<Text> losses) implements Preview {}

    /** It can be taken; {@code changes} is empty where nothing but words differs. */
    record Good(LiveRegister next, List<Text> changes) implements Preview {}
  }

  /** Looks, and changes nothing; examples are run where a person waits for the answer. */
  Preview preview(Sent sent, boolean withExamples) {
    byte[] bytes = sent.content().getBytes(StandardCharsets.UTF_8);
    return switch (ReadRegister.of(sent.file(), bytes)) {
      case ReadRegister.Outcome.Faulty(List<Problem> problems) -> new Preview.Faulty(problems);
      case ReadRegister.Outcome.Sound(Register register) -> {
        List<Problem> wrong = withExamples ? RunExamples.of(register) : List.of();
        yield wrong.isEmpty() ? compared(register, sent, hash(bytes)) : new Preview.Faulty(wrong);
      }
    };
  }

  private Preview compared(Register next, Sent sent, String hash) {
    LiveRegister live = new LiveRegister(next, sent.content(), hash, sent.uploaded());
    List<Text> broken = CheckFollows.of(withThe(next));
    if (!broken.isEmpty()) {
      return new Preview.Losing(next, broken);
    }
    LiveRegister before = registers.named(next.name()).orElse(null);
    if (before == null) {
      return new Preview.Good(live, List.of());
    }
    CompareVersions.Compared compared =
        CompareVersions.of(before.register(), next, inUse.of(before));
    List<Text> losses = new ArrayList<>(compared.losses());
    if (!hash.equals(before.hash()) && next.version() <= before.register().version()) {
      losses.add(
          new Text(
              "Phiên bản %d không lớn hơn bản đang dùng (%d). Hãy tăng số ở dòng version rồi gửi lại."
                  .formatted(next.version(), before.register().version()),
              "Version %d is not above the one in force (%d). Raise the number of version and send it again."
                  .formatted(next.version(), before.register().version())));
    }
    return losses.isEmpty()
        ? new Preview.Good(live, compared.free())
        : new Preview.Losing(next, losses);
  }

  /** The registers as they would be. */
  private List<Register> withThe(Register next) {
    List<Register> all = new ArrayList<>(List.of(next));
    registers.all().stream()
        .map(LiveRegister::register)
        .filter(one -> !one.name().equals(next.name()))
        .forEach(all::add);
    return all;
  }

  /** Takes what {@link #preview} found good; {@code actor} is null for the house itself. */
  Preview take(@Nullable Actor actor, Sent sent) {
    Preview preview = preview(sent, actor != null);
    if (!(preview instanceof Preview.Good(LiveRegister next, var changes))) {
      return preview;
    }
    try {
      transaction.executeWithoutResult(status -> store(actor, next));
    } catch (DuplicateKeyException alike) {
      return new Preview.Losing(
          next.register(),
          List.of(
              new Text(
                  "Đã có các mục giống nhau ở trường mà bản mới đòi không trùng. Hãy sửa các mục đó trước.",
                  "There are entries alike in a field that the new text wants unique. Correct those first.")));
    }
    registers.put(next);
    if (actor != null) {
      addUp.publish(registers.all());
    }
    return preview;
  }

  private void store(@Nullable Actor actor, LiveRegister next) {
    UUID by = actor == null ? null : actor.id();
    rows.take(next, by);
    table.make(next.register());
    migrate.to(next);
    EntryDeed.DefinitionTaken deed =
        new EntryDeed.DefinitionTaken(
            next.name(), next.register().version(), next.hash(), next.uploaded());
    if (actor == null) {
      deeds.recordOfNobody(deed);
    } else {
      deeds.record(actor, deed);
    }
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
