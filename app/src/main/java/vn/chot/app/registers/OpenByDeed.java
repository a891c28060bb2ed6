package vn.chot.app.registers;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Deed;
import vn.chot.register.Opening;

/**
 * Writes an entry by itself when another room tells what a register opens on: heard by the name of
 * its kind, in the teller's transaction.
 */
@Component
class OpenByDeed {
  private final Registers registers;
  private final OpenEntry openEntry;

  OpenByDeed(Registers registers, OpenEntry openEntry) {
    this.registers = registers;
    this.openEntry = openEntry;
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRED)
  public void hear(Deed deed) {
    if (deed instanceof EntryDeed) {
      return;
    }
    for (LiveRegister live : registers.all()) {
      live.register()
          .opensOn()
          .filter(one -> heard(one, deed))
          .ifPresent(one ->
              openEntry.open(live, typed(one, deed), new OpenEntry.Cause(null, deed.kind())));
    }
  }

  /** {@code CaseConfirmed} is {@code surveillance.CaseConfirmed}. */
  private static boolean heard(Opening opening, Deed deed) {
    return deed.kind().equals(opening.event()) || deed.kind().endsWith("." + opening.event());
  }

  private static Map<String, String> typed(Opening opening, Deed deed) {
    Map<String, String> typed = new HashMap<>();
    opening
        .set()
        .forEach((field, key) ->
            typed.put(field, key.equals("subject") ? deed.subject() : fact(deed, key)));
    return typed;
  }

  private static String fact(Deed deed, String key) {
    return String.valueOf(deed.facts().getOrDefault(key, ""));
  }
}
