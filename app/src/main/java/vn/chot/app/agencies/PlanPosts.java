package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.places.Unmarked;
import vn.chot.sheet.RowReport;

/**
 * Works out which posts there are and who holds them when the good lines of a sheet are taken in.
 */
final class PlanPosts {
  private final Map<String, AgencyDraft.Post> posts = new LinkedHashMap<>();
  private final SheetRoll roll;
  private final Map<String, KnownAgencies.Person> people;
  private final Set<String> newLogins;
  private final LocalDate today;
  private final RowReport report;

  /** The login of each new holding, since a new account has no identity yet. */
  private final Map<AgencyDraft.Holding, String> logins = new HashMap<>();

  PlanPosts(
      List<AgencyDraft.Post> stored,
      SheetRoll roll,
      Map<String, KnownAgencies.Person> people,
      Set<String> newLogins,
      LocalDate today,
      RowReport report) {
    stored.forEach(post -> posts.put(key(post.agency, post.title), post));
    this.roll = roll;
    this.people = people;
    this.newLogins = newLogins;
    this.today = today;
    this.report = report;
  }

  /** The posts, and under which login each new holding is given. */
  record Plan(List<AgencyDraft.Post> posts, Map<AgencyDraft.Holding, String> logins) {}

  Plan plan(List<PostLine> lines) {
    for (PostLine line : lines) {
      UUID agency = roll.find("Cơ quan", line.agency(), line.row(), report);
      boolean holder = line.login().isEmpty() || mayHold(line);
      if (agency != null && holder) {
        take(line, agency);
      }
    }
    return new Plan(List.copyOf(posts.values()), logins);
  }

  private boolean mayHold(PostLine line) {
    KnownAgencies.Person person = people.get(line.login());
    if (person == null && !newLogins.contains(line.login())) {
      report.add(line.row(), RowFaults.loginUnknown(line.login()));
      return false;
    }
    if (person != null && person.disabled()) {
      report.add(line.row(), RowFaults.loginDisabled(line.login()));
      return false;
    }
    return true;
  }

  private void take(PostLine line, UUID agency) {
    String key = key(agency, line.title());
    AgencyDraft.Post known = posts.get(key);
    AgencyDraft.Post post =
        known != null
            ? known
            : new AgencyDraft.Post(UUID.randomUUID(), agency, line.title(), line.head(), true);
    if (!line.login().isEmpty() && !hand(line, post)) {
      return;
    }
    post.changed |= post.head != line.head();
    post.head = line.head();
    posts.put(key, post);
  }

  /** Gives the post to the line's person; false when that was refused. */
  private boolean hand(PostLine line, AgencyDraft.Post post) {
    Optional<AgencyDraft.Holding> same =
        post.holdings.stream().filter(h -> isSame(line, h)).findFirst();
    if (same.isPresent()) {
      AgencyDraft.Holding held = same.get();
      if (held.row() > 0) {
        report.add(line.row(), RowFaults.POST_TWICE);
        return false;
      }
      replace(post, held, line.to(), line.row(), !java.util.Objects.equals(held.to(), line.to()));
      return true;
    }
    LocalDate from = line.from() == null ? today : line.from();
    for (AgencyDraft.Holding other : List.copyOf(post.holdings)) {
      if (!other.meets(from, line.to())) {
        continue;
      }
      if (!other.from().isBefore(from)) {
        report.add(
            line.row(), other.row() > 0 ? RowFaults.POST_TWICE : RowFaults.held(other.from()));
        return false;
      }
      replace(post, other, from.minusDays(1), other.row(), true);
    }
    AgencyDraft.Holding given =
        new AgencyDraft.Holding(null, account(line.login()), from, line.to(), line.row(), true);
    post.holdings.add(given);
    logins.put(given, line.login());
    return true;
  }

  /** Without a day the line means the holding that is open now. */
  private boolean isSame(PostLine line, AgencyDraft.Holding held) {
    boolean person =
        held.account() == null
            ? line.login().equals(logins.get(held))
            : held.account().equals(account(line.login()));
    return person
        && (line.from() == null ? held.meets(today, today) : held.from().equals(line.from()));
  }

  private void replace(
      AgencyDraft.Post post,
      AgencyDraft.Holding held,
      @Nullable LocalDate to,
      int row,
      boolean changed) {
    AgencyDraft.Holding now =
        new AgencyDraft.Holding(
            held.stored(), held.account(), held.from(), to, row, held.changed() || changed);
    post.holdings.remove(held);
    post.holdings.add(now);
    String login = logins.remove(held);
    if (login != null) {
      logins.put(now, login);
    }
  }

  private @Nullable UUID account(String login) {
    KnownAgencies.Person person = people.get(login);
    return person == null ? null : person.id();
  }

  private static String key(UUID agency, String title) {
    return agency + "|" + Unmarked.of(title);
  }
}
