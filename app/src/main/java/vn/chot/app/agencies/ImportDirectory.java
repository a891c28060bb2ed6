package vn.chot.app.agencies;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.CorrectAccount;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unmarked;
import vn.chot.sheet.SheetFile;

/**
 * Takes in agencies, posts and accounts from sheets (docs/agencies-sheet.md). Good rows go in
 * whole, all in one transaction, bad rows are told; when a file or the tree as a whole is wrong,
 * nothing goes in. Importing again changes only what differs.
 */
@Component
public class ImportDirectory {
  private final KnownAgencies known;
  private final Places places;
  private final Edition edition;
  private final CorrectAccount correctAccount;
  private final WriteImport write;
  private final Deeds deeds;
  private final Clock clock;

  ImportDirectory(
      KnownAgencies known,
      Places places,
      Edition edition,
      CorrectAccount correctAccount,
      WriteImport write,
      Deeds deeds,
      Clock clock) {
    this.known = known;
    this.places = places;
    this.edition = edition;
    this.correctAccount = correctAccount;
    this.write = write;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** Everything that is to be written. */
  record Plan(
      PlanAgencies.Plan agencies, Map<String, AccountLine> accounts, PlanPosts.Plan posts) {}

  /** What {@link #commit} would do; changes nothing. */
  @Transactional
  public ImportOutcome check(Actor actor, SheetFile... files) throws IOException {
    return run(actor, List.of(files), false);
  }

  /** Takes the good rows in. */
  @Transactional(rollbackFor = IOException.class)
  public ImportOutcome commit(Actor actor, SheetFile... files) throws IOException {
    return run(actor, List.of(files), true);
  }

  private ImportOutcome run(Actor actor, List<SheetFile> files, boolean commit) throws IOException {
    if (!actor.is(Role.ADMINISTRATOR)) {
      return new ImportOutcome.Refused(List.of(Refusals.ADMINISTRATORS_ONLY));
    }
    SentTables sent = SentTables.read(files);
    if (!sent.refusals.isEmpty()) {
      return new ImportOutcome.Refused(sent.refusals);
    }
    if (commit) {
      edition.begin();
    }
    LocalDate today = LocalDate.now(clock);
    Map<String, KnownAgencies.Person> people = known.people();
    PlanAgencies.Plan agencies =
        new PlanAgencies(
                known.agencies(),
                known.keys(),
                new Areas(places, today),
                sent.report(SheetTable.AGENCIES))
            .plan(sent.agencies);
    Optional<Refusal> loop = FindLoops.in(agencies.agencies().values());
    if (loop.isPresent()) {
      return new ImportOutcome.Refused(List.of(loop.get()));
    }
    Map<String, AccountLine> accounts =
        new PlanAccounts(people, correctAccount, sent.report(SheetTable.ACCOUNTS))
            .plan(actor, sent.accounts);
    PlanPosts.Plan posts =
        new PlanPosts(
                known.posts(),
                agencies.roll(),
                people,
                accounts.keySet(),
                today,
                sent.report(SheetTable.POSTS))
            .plan(sent.posts);
    Plan plan = new Plan(agencies, accounts, posts);
    Map<SheetTable, ImportReport.Count> counts = counts(sent, plan, people);
    if (!commit) {
      return new ImportOutcome.Checked(new ImportReport(sent, counts, List.of()));
    }
    List<ImportReport.Link> links = write.write(actor, plan, people);
    deeds.record(actor, new ImportDeed.DirectoryImported(UUID.randomUUID(), facts(counts)));
    return new ImportOutcome.Imported(new ImportReport(sent, counts, links));
  }

  private Map<SheetTable, ImportReport.Count> counts(
      SentTables sent, Plan plan, Map<String, KnownAgencies.Person> people) {
    Map<SheetTable, ImportReport.Count> counts = new EnumMap<>(SheetTable.class);
    int[] agencies = new int[3];
    Set<Integer> changed = new HashSet<>();
    Set<UUID> added = new HashSet<>();
    for (AgencyDraft draft : plan.agencies().agencies().values()) {
      draft.states.stream()
          .filter(s -> s.changed() && s.row() > 0)
          .forEach(s -> changed.add(s.row()));
      if (draft.added) {
        added.add(draft.id);
      }
    }
    Map<String, List<UUID>> aliases = known.aliases();
    plan.agencies()
        .lines()
        .forEach((line, id) -> {
          boolean differs = changed.contains(line.row()) || teaches(line, id, aliases);
          agencies[added.contains(id) ? 0 : differs ? 1 : 2]++;
        });
    counts.put(SheetTable.AGENCIES, count(agencies, sent, SheetTable.AGENCIES));
    int[] accounts = new int[3];
    plan.accounts()
        .values()
        .forEach(line -> {
          KnownAgencies.Person person = people.get(line.login());
          boolean same =
              person != null
                  && person.name().equals(line.name())
                  && Set.copyOf(person.roles()).equals(roleNames(line));
          accounts[person == null ? 0 : same ? 2 : 1]++;
        });
    counts.put(SheetTable.ACCOUNTS, count(accounts, sent, SheetTable.ACCOUNTS));
    counts.put(SheetTable.POSTS, count(posts(sent, plan), sent, SheetTable.POSTS));
    return counts;
  }

  /** Whether the line has an alias that the directory does not know to mean its agency. */
  private static boolean teaches(AgencyLine line, UUID id, Map<String, List<UUID>> aliases) {
    return line.aliases().stream()
        .anyMatch(alias -> !aliases.getOrDefault(Unmarked.of(alias), List.of()).contains(id));
  }

  private static Set<String> roleNames(AccountLine line) {
    return line.roles().stream().map(Role::name).collect(java.util.stream.Collectors.toSet());
  }

  private static int[] posts(SentTables sent, Plan plan) {
    Map<Integer, Integer> kinds = new HashMap<>();
    for (AgencyDraft.Post post : plan.posts().posts()) {
      for (AgencyDraft.Holding held : post.holdings) {
        if (held.row() > 0) {
          boolean isNew = held.stored() == null;
          kinds.put(held.row(), isNew ? 0 : held.changed() || post.changed ? 1 : 2);
        }
      }
    }
    int[] posts = new int[3];
    sent.posts.stream()
        .filter(line -> !sent.report(SheetTable.POSTS).has(line.row()))
        .forEach(line -> posts[Objects.requireNonNull(kinds.getOrDefault(line.row(), 2))]++);
    return posts;
  }

  private static ImportReport.Count count(int[] rows, SentTables sent, SheetTable table) {
    return new ImportReport.Count(rows[0], rows[1], rows[2], sent.report(table).faults().size());
  }

  private static Map<String, Object> facts(Map<SheetTable, ImportReport.Count> counts) {
    Map<String, Object> facts = new HashMap<>();
    Arrays.stream(SheetTable.values())
        .forEach(table -> {
          ImportReport.Count count = counts.getOrDefault(table, new ImportReport.Count(0, 0, 0, 0));
          facts.put(
              table.name(), List.of(count.added(), count.changed(), count.same(), count.bad()));
        });
    return facts;
  }
}
