package vn.chot.app.registers;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.FirstSteps;
import vn.chot.app.people.person.PersonDeed;
import vn.chot.app.people.person.Purpose;
import vn.chot.register.CheckEntry;
import vn.chot.register.Entry;
import vn.chot.register.Register;
import vn.chot.sheet.Column;
import vn.chot.sheet.SheetFile;
import vn.chot.sheet.SheetLimits;

/**
 * At the first start of the demonstration fills the registers from demo/registers: each row an
 * entry in the state it names. Beside the first pages, once the demonstration's people are there.
 */
@Component
class LoadDemoRegisters {
  private static final long QUIET = 10_000;
  private static final long LONGEST = 240_000;
  private static final Logger LOG = LoggerFactory.getLogger(LoadDemoRegisters.class);

  private final Registers registers;
  private final FirstSteps firstSteps;
  private final Directories directories;
  private final FindStand findStand;
  private final Entries entries;
  private final EntryHistory history;
  private final GiveNumber giveNumber;
  private final Deeds deeds;
  private final JdbcClient sql;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final boolean wanted;
  private volatile long heard;
  private volatile boolean ended;

  LoadDemoRegisters(
      Registers registers,
      FirstSteps firstSteps,
      Directories directories,
      FindStand findStand,
      Entries entries,
      EntryHistory history,
      GiveNumber giveNumber,
      Deeds deeds,
      JdbcClient sql,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${chot.demo.province}") boolean wanted) {
    this.registers = registers;
    this.firstSteps = firstSteps;
    this.directories = directories;
    this.findStand = findStand;
    this.entries = entries;
    this.history = history;
    this.giveNumber = giveNumber;
    this.deeds = deeds;
    this.sql = sql;
    this.transaction = transaction;
    this.clock = clock;
    this.wanted = wanted;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (wanted && firstSteps.demoActor("quantri").isPresent() && empty()) {
      Thread.ofPlatform().name("demo-registers").daemon().start(this::fill);
    }
  }

  private boolean empty() {
    return sql.sql("select not exists (select from registers.entry)").query(Boolean.class).single();
  }

  /** Persons come in groups; their registers are filled once no more have come for a while. */
  @EventListener
  void hear(PersonDeed.PeopleEntered entered) {
    heard = clock.millis();
  }

  @EventListener(ContextClosedEvent.class)
  void end() {
    ended = true;
  }

  /** Waits for the demonstration's people, whom entries speak of. */
  private void fill() {
    long begun = clock.millis();
    try {
      while ((heard == 0 || clock.millis() - heard < QUIET) && clock.millis() - begun < LONGEST) {
        Thread.sleep(1_000);
        if (ended) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    fill(List.copyOf(registers.all()));
  }

  private void fill(List<LiveRegister> some) {
    int all = 0;
    for (LiveRegister live : some) {
      try {
        all += fill(live);
      } catch (IOException | RuntimeException e) {
        LOG.error("the demonstration's entries of {} could not be written", live.name(), e);
      }
    }
    LOG.info("the demonstration has {} entries of registers", all);
  }

  private int fill(LiveRegister live) throws IOException {
    ClassPathResource sheet = new ClassPathResource("demo/registers/" + live.name() + ".csv");
    Optional<Actor> by = writer(live);
    if (!sheet.exists() || by.isEmpty()) {
      return 0;
    }
    List<Map<String, String>> rows = rows(live.register(), sheet);
    HouseDirectory directory =
        directories.of(
            firstSteps.demoActor("congan").orElse(by.get()),
            Purpose.RESIDENCE,
            "/registers/" + live.name() + "/demo");
    List<StoredEntry> made = new ArrayList<>();
    Stand stand = findStand.of(by.get(), live.register());
    for (Map<String, String> row : rows) {
      made(live.register(), stand, directory, row).ifPresent(made::add);
    }
    if (made.size() < rows.size()) {
      LOG.warn(
          "{} of {} demonstration rows of {} are no entries",
          rows.size() - made.size(),
          rows.size(),
          live.name());
    }
    transaction.executeWithoutResult(status -> store(by.get(), live, made));
    return made.size();
  }

  /** Whoever of the demonstration's accounts may write with the widest reach. */
  private Optional<Actor> writer(LiveRegister live) {
    return List.of("soyte.cv", "congan", "bienphong", "giaoduc", "ldtbxh", "vanthu").stream()
        .flatMap(login -> firstSteps.demoActor(login).stream())
        .filter(actor ->
            findStand.of(actor, live.register()).parties().contains(live.register().owner()))
        .findFirst()
        .or(() -> firstSteps.demoActor("soyte.cv"));
  }

  private static List<Map<String, String>> rows(Register register, ClassPathResource sheet)
      throws IOException {
    List<Column> columns = new ArrayList<>();
    register.fields().forEach(field -> columns.add(Column.optional(field.name(), field.name())));
    columns.add(Column.needed("state", "state"));
    List<Map<String, String>> rows = new ArrayList<>();
    try (InputStream bytes = sheet.getInputStream()) {
      if (SheetFile.open(bytes, SheetLimits.usual())
          instanceof SheetFile.Opening.Opened(SheetFile file)) {
        try (file) {
          file.read(
              "",
              columns,
              row -> {
                Map<String, String> typed = new LinkedHashMap<>(SheetColumns.typed(register, row));
                typed.put("state", row.text("state"));
                rows.add(typed);
              });
        }
      }
    }
    return rows;
  }

  private Optional<StoredEntry> made(
      Register register, Stand stand, HouseDirectory directory, Map<String, String> row) {
    LocalDateTime now = LocalDateTime.now(clock);
    String state = row.getOrDefault("state", "");
    if (register.state(state).isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> typed = new LinkedHashMap<>(row);
    typed.remove("state");
    CheckEntry.Checked checked = new CheckEntry(register, directory).check(typed, now);
    if (checked.refused()) {
      return Optional.empty();
    }
    var at = now.atZone(Entries.HERE).toOffsetDateTime();
    return Optional.of(
        new StoredEntry(
            UUID.randomUUID(),
            "",
            register.version(),
            1,
            new Entry(checked.values(), state, now, List.of(), Optional.empty()),
            stand.actor().id(),
            stand.agency(),
            at,
            at,
            Entries.id(register.areaField(), checked.values()),
            Entries.id(register.agencyField(), checked.values()),
            false,
            checked.triaged(),
            null));
  }

  private void store(Actor actor, LiveRegister live, List<StoredEntry> made) {
    if (made.isEmpty()) {
      return;
    }
    List<String> numbers = giveNumber.next(live.register(), LocalDate.now(clock), made.size());
    List<StoredEntry> numbered = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      numbered.add(made.get(i).numbered(numbers.get(i)));
    }
    entries.add(live, numbered);
    history.write(live, numbered.stream().map(WriteEntry::note).toList());
    deeds.record(
        actor, new EntryDeed.EntriesRecorded(live.name(), UUID.randomUUID(), numbered.size()));
  }
}
