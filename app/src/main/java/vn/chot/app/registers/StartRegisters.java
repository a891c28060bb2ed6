package vn.chot.app.registers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.chot.register.ReadRegister;
import vn.chot.rules.Problem;

/**
 * Puts the registers into force at start: those kept, then the shipped files where they are newer.
 * A text that an administrator brought in stays until they take the shipped one.
 */
@Component
class StartRegisters implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(StartRegisters.class);

  private final Registers registers;
  private final DefinitionRows rows;
  private final ShippedFiles shipped;
  private final TakeDefinition take;
  private final EntryTable table;
  private final AddUpEntries addUp;

  StartRegisters(
      Registers registers,
      DefinitionRows rows,
      ShippedFiles shipped,
      TakeDefinition take,
      EntryTable table,
      AddUpEntries addUp) {
    this.registers = registers;
    this.rows = rows;
    this.shipped = shipped;
    this.take = take;
    this.table = table;
    this.addUp = addUp;
  }

  @Override
  public void afterSingletonsInstantiated() {
    rows.inForce().forEach(this::keep);
    for (ShippedFiles.Shipped file : shipped.all()) {
      String hash = TakeDefinition.hash(file.content().getBytes(StandardCharsets.UTF_8));
      boolean stays =
          registers
              .named(file.register())
              .filter(live -> live.uploaded() || live.hash().equals(hash))
              .isPresent();
      if (!stays) {
        say(file, take.take(null, new TakeDefinition.Sent(file.file(), file.content(), false)));
      }
    }
    addUp.publish(registers.all());
  }

  /** A text that was in force before; its indexes are made again where a restore left them out. */
  private void keep(DefinitionRows.Kept kept) {
    byte[] bytes = kept.content().getBytes(StandardCharsets.UTF_8);
    switch (ReadRegister.of(kept.register() + ".yaml", bytes)) {
      case ReadRegister.Outcome.Sound(var register) -> {
        table.make(register);
        registers.put(new LiveRegister(register, kept.content(), kept.hash(), kept.uploaded()));
      }
      case ReadRegister.Outcome.Faulty(List<Problem> problems) ->
          LOG.error(
              "the register {} kept in the database cannot be read: {}",
              kept.register(),
              problems.getFirst().line());
    }
  }

  private static void say(ShippedFiles.Shipped file, TakeDefinition.Preview preview) {
    switch (preview) {
      case TakeDefinition.Preview.Good good -> {}
      case TakeDefinition.Preview.Faulty(List<Problem> problems) ->
          problems.forEach(problem -> LOG.error("a register was not taken: {}", problem.line()));
      case TakeDefinition.Preview.Losing(var register, var losses) ->
          losses.forEach(
              loss -> LOG.error("the register {} was not taken: {}", file.register(), loss.en()));
    }
  }
}
