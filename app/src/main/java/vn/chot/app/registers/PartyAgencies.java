package vn.chot.app.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Directory;
import vn.chot.app.agencies.NamedBy;
import vn.chot.app.agencies.Naming;

/** Which agencies a register's party means that names them as papers do. */
@Component
class PartyAgencies {
  private final Directory directory;

  PartyAgencies(Directory directory) {
    this.directory = directory;
  }

  /** The agency of that name in force that day, whoever took over from it, or a group of them. */
  Set<UUID> named(String name, LocalDate on) {
    NamedBy ours = new NamedBy(on, null, "", null, true);
    List<Naming> resolved = directory.resolve(List.of(name), ours);
    return switch (resolved.getFirst()) {
      case Naming.One one -> Set.of(one.agency().id());
      case Naming.Group group ->
          group.members().stream().map(Agency::id).collect(Collectors.toSet());
      case Naming.Outside outside -> Set.of();
      case Naming.Unknown unknown -> Set.of();
    };
  }
}
