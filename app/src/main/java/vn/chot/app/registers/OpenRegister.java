package vn.chot.app.registers;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.register.Permission;

/** Opens a register for a page or a call, or refuses it before anything is read. */
@Component
class OpenRegister {
  private final Registers registers;
  private final FindStand findStand;
  private final Entries entries;

  OpenRegister(Registers registers, FindStand findStand, Entries entries) {
    this.registers = registers;
    this.findStand = findStand;
    this.entries = entries;
  }

  /** The register and where the person stands towards it. */
  record Opened(LiveRegister live, Stand stand) {}

  /** For those who may do something with it; answered 403 to others. */
  Opened open(Actor actor, String name) {
    LiveRegister live =
        registers.named(name).orElseThrow(() -> new Refused(RegisterRefusals.NO_REGISTER));
    Stand stand = findStand.of(actor, live.register());
    if (!stand.anything()) {
      throw new Refused(RegisterRefusals.NOT_YOURS);
    }
    return new Opened(live, stand);
  }

  /** For those who may do this with some of its entries. */
  Opened open(Actor actor, String name, Permission permission) {
    Opened opened = open(actor, name);
    if (!opened.stand().may(permission)) {
      throw new Refused(RegisterRefusals.MAY_NOT);
    }
    return opened;
  }

  /** An entry that this person may read; answered 404 to others. */
  StoredEntry entry(Opened opened, UUID id) {
    return entries
        .byId(opened.live(), id)
        .filter(entry -> opened.stand().may(Permission.READ, entry))
        .orElseThrow(() -> new Refused(RegisterRefusals.NO_ENTRY));
  }
}
