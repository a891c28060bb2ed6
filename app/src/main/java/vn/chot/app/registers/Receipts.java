package vn.chot.app.registers;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.pages.Tongue;
import vn.chot.register.Field;
import vn.chot.register.Register;
import vn.chot.register.Show;
import vn.chot.register.State;
import vn.chot.register.Value;
import vn.chot.rules.Text;

/**
 * What whoever has the receipt code of a public form is told; the code itself is kept by nobody.
 */
@Component
public class Receipts {
  private final JdbcClient sql;
  private final Registers registers;
  private final Entries entries;
  private final Directories directories;
  private final HouseActor houseActor;
  private final Clock clock;

  Receipts(
      JdbcClient sql,
      Registers registers,
      Entries entries,
      Directories directories,
      HouseActor houseActor,
      Clock clock) {
    this.sql = sql;
    this.registers = registers;
    this.entries = entries;
    this.directories = directories;
    this.houseActor = houseActor;
    this.clock = clock;
  }

  /**
   * What became of what was sent; nothing that its sender typed, and nobody's name.
   *
   * @param answers the fields the file tells, where they are filled
   */
  public record Receipt(
      Register register,
      String number,
      OffsetDateTime sent,
      OffsetDateTime changed,
      Text state,
      boolean ended,
      List<Answer> answers) {}

  /** A field that is told, and its value in the reader's language. */
  public record Answer(Text label, String value) {}

  private static final String GIVE =
      """
      insert into registers.receipt (code_hash, register, entry_id, given_at)
      values (:hash, :register, :entry, :at)
      """;

  /** A new code for an entry, as it is shown. */
  String give(LiveRegister live, UUID entry) {
    ReceiptCode code = ReceiptCode.draw();
    sql.sql(GIVE)
        .param("hash", hash(code))
        .param("register", live.name())
        .param("entry", entry)
        .param("at", OffsetDateTime.now(clock))
        .update();
    return code.shown();
  }

  private record Row(String register, UUID entryId) {}

  /** The receipt of a code as typed; empty for a code that was never given. */
  public Optional<Receipt> of(String typed, Tongue tongue) {
    return ReceiptCode.typed(typed)
        .flatMap(code ->
            sql.sql("select register, entry_id from registers.receipt where code_hash = :hash")
                .param("hash", hash(code))
                .query(Row.class)
                .optional())
        .flatMap(row ->
            registers
                .named(row.register())
                .flatMap(live ->
                    entries.byId(live, row.entryId()).map(entry -> receipt(live, entry, tongue))));
  }

  private Receipt receipt(LiveRegister live, StoredEntry entry, Tongue tongue) {
    Register register = live.register();
    Show show = new Show(directories.of(houseActor.get(), null, "/portal/receipt"));
    List<String> tells = register.publicForm().map(form -> form.tells()).orElse(List.of());
    List<Answer> answers =
        register.fields().stream()
            .filter(field -> tells.contains(field.name()))
            .flatMap(field -> answer(show, field, entry, tongue).stream())
            .toList();
    Optional<State> state = register.state(entry.entry().state());
    return new Receipt(
        register,
        entry.number(),
        entry.writtenAt(),
        entry.changedAt(),
        state.map(State::label).orElse(new Text("", "")),
        state.filter(State::isFinal).isPresent(),
        answers);
  }

  private static Optional<Answer> answer(Show show, Field field, StoredEntry entry, Tongue tongue) {
    Value value = entry.entry().values().get(field.name());
    return value == null
        ? Optional.empty()
        : Optional.of(new Answer(field.label(), show.value(field, value, tongue == Tongue.EN)));
  }

  private static String hash(ReceiptCode code) {
    return TakeDefinition.hash(code.letters().getBytes(StandardCharsets.UTF_8));
  }
}
