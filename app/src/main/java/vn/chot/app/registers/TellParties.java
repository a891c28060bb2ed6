package vn.chot.app.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.messages.Messages;
import vn.chot.app.messages.News;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unit;
import vn.chot.register.Level;
import vn.chot.register.Party;
import vn.chot.register.Register;
import vn.chot.rules.Text;

/** Tells the parties of a register what became of an entry: no name, no value of a field. */
@Component
class TellParties {
  private final Messages messages;
  private final PartyAgencies partyAgencies;
  private final Places places;
  private final Clock clock;

  TellParties(Messages messages, PartyAgencies partyAgencies, Places places, Clock clock) {
    this.messages = messages;
    this.partyAgencies = partyAgencies;
    this.places = places;
    this.clock = clock;
  }

  /** An entry was written. */
  @Transactional(propagation = Propagation.MANDATORY)
  void written(Actor by, LiveRegister live, StoredEntry entry) {
    List<String> parties = live.register().begins().tell();
    if (!parties.isEmpty()) {
      tell(by, live, entry, parties, "written", new Text("vừa được ghi", "was just written"));
    }
  }

  /** An entry moved. */
  @Transactional(propagation = Propagation.MANDATORY)
  void moved(Actor by, LiveRegister live, StoredEntry entry, Collection<String> parties) {
    Register register = live.register();
    Text state = register.state(entry.entry().state()).map(s -> s.label()).orElse(new Text("", ""));
    boolean waits = entry.entry().pending().isPresent();
    tell(
        by,
        live,
        entry,
        parties,
        "moved/" + entry.edition(),
        new Text(
            waits ? "chờ ý kiến của cơ quan bạn" : "chuyển sang \"" + state.vi() + "\"",
            waits ? "waits for your agency's opinion" : "is now \"" + state.en() + "\""));
  }

  /** Tells the parties once for each turn. */
  @Transactional(propagation = Propagation.MANDATORY)
  void tell(
      Actor by,
      LiveRegister live,
      StoredEntry entry,
      Collection<String> parties,
      String turn,
      Text what) {
    Register register = live.register();
    String key = "entry/" + entry.id() + "/" + turn;
    String link = "/registers/" + live.name() + "/" + entry.id();
    String vi =
        "%s: %s %s %s."
            .formatted(register.title().vi(), register.entry().vi(), entry.called(), what.vi());
    String en =
        "%s: %s %s %s."
            .formatted(register.title().en(), register.entry().en(), entry.called(), what.en());
    List<News> news = new ArrayList<>();
    Set<UUID> told = new HashSet<>();
    for (String name : parties) {
      if (name.equals(Party.AUTHOR)) {
        UUID agency = entry.writtenFor();
        if (agency != null) {
          news.add(new News(key + "/author", entry.id(), agency, entry.writtenBy(), vi, en, link));
        }
        continue;
      }
      Party party = register.party(name).orElseThrow();
      if (!party.on(LocalDate.now(clock))) {
        continue;
      }
      if (party.membership() instanceof Party.Membership.OfRole(vn.chot.register.Role role)
          && role == vn.chot.register.Role.CLERK) {
        news.add(News.toOffice(key, entry.id(), vi, en, link));
      }
      for (UUID agency : agencies(party, entry.unit())) {
        if (told.add(agency)) {
          news.add(News.toAgency(key, entry.id(), agency, vi, en, link));
        }
      }
    }
    if (!news.isEmpty()) {
      messages.tell(by, news);
    }
  }

  /** The agencies of a party; of a level, the People's Committee in whose area the entry lies. */
  private Set<UUID> agencies(Party party, @Nullable UUID unit) {
    LocalDate today = LocalDate.now(clock);
    return switch (party.membership()) {
      case Party.Membership.OfAgency(String name) -> partyAgencies.named(name, today);
      case Party.Membership.OfLevel(Level level) ->
          unit == null
              ? Set.of()
              : at(unit, level, today)
                  .map(one -> partyAgencies.named("UBND " + one.fullName(), today))
                  .orElse(Set.of());
      case Party.Membership.OfRole role -> Set.of();
      case Party.Membership.Anyone anyone -> Set.of();
    };
  }

  /** The unit itself or the one above it of this level. */
  private Optional<Unit> at(UUID id, Level level, LocalDate today) {
    Optional<Unit> unit = places.unit(id, today);
    while (unit.isPresent() && !unit.get().level().name().equals(level.name())) {
      UUID parent = unit.get().parent();
      unit = parent == null ? Optional.empty() : places.unit(parent, today);
    }
    return unit;
  }
}
