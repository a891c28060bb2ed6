package vn.chot.app.agencies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.CorrectAccount;
import vn.chot.app.access.CreateAccount;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.LinkOffered;
import vn.chot.app.access.Role;
import vn.chot.app.places.Unmarked;

/** Writes what was planned, in the transaction of the import. */
@Component
class WriteImport {
  private final JdbcClient sql;
  private final KnownAgencies known;
  private final LearnName learnName;
  private final CreateAccount createAccount;
  private final CorrectAccount correctAccount;
  private final Deeds deeds;

  WriteImport(
      JdbcClient sql,
      KnownAgencies known,
      LearnName learnName,
      CreateAccount createAccount,
      CorrectAccount correctAccount,
      Deeds deeds) {
    this.sql = sql;
    this.known = known;
    this.learnName = learnName;
    this.createAccount = createAccount;
    this.correctAccount = correctAccount;
    this.deeds = deeds;
  }

  /** The links of the accounts that were made. */
  List<ImportReport.Link> write(
      Actor actor, ImportDirectory.Plan plan, Map<String, KnownAgencies.Person> people) {
    List<ImportReport.Link> links = accounts(actor, plan, people);
    agencies(actor, plan.agencies());
    keys(plan.agencies());
    successions(actor, plan.agencies());
    aliases(actor, plan.agencies());
    posts(actor, plan.posts());
    return links;
  }

  private List<ImportReport.Link> accounts(
      Actor actor, ImportDirectory.Plan plan, Map<String, KnownAgencies.Person> people) {
    List<ImportReport.Link> links = new ArrayList<>();
    for (AccountLine line : plan.accounts().values()) {
      if (people.containsKey(line.login())) {
        correctAccount
            .correct(actor, line.login(), line.name(), line.roles())
            .ifPresent(refusal -> stop(refusal.code()));
      } else {
        List<String> roles = line.roles().stream().map(Role::name).toList();
        switch (createAccount.create(actor, line.login(), line.name(), roles)) {
          case LinkOffered.Offered offered ->
              links.add(new ImportReport.Link(offered.login(), line.name(), offered.path()));
          case LinkOffered.Declined declined -> stop(declined.refusal().code());
        }
      }
    }
    return links;
  }

  /** What was checked a moment ago no longer holds: nothing goes in. */
  private static void stop(String code) {
    throw new IllegalStateException("the import met " + code + " after its check");
  }

  private static final String END =
      "update agencies.agency_version set valid_to = :to where id = :stored";

  private static final String UPDATE =
      """
      update agencies.agency_version
      set name = :name, folded = :folded, searched = :searched, short_names = :short, kind = :kind,
          level = :level, parent_id = :parent, area_id = :area, email = :email, outside = :outside,
          valid_to = :to
      where id = :stored
      """;

  private static final String INSERT =
      """
      insert into agencies.agency_version
        (agency_id, name, folded, searched, short_names, kind, level, parent_id, area_id, email,
         outside, valid_from, valid_to)
      values (:agency, :name, :folded, :searched, :short, :kind, :level, :parent, :area, :email,
              :outside, :from, :to)
      """;

  /**
   * Agencies first, since parents may stand below in the sheet; then states that give way, then
   * those that take their place.
   */
  private void agencies(Actor actor, PlanAgencies.Plan plan) {
    List<AgencyDraft> touched =
        plan.agencies().values().stream()
            .filter(draft -> draft.states.stream().anyMatch(AgencyDraft.State::changed))
            .toList();
    touched.stream()
        .filter(draft -> draft.added)
        .forEach(draft ->
            sql.sql("insert into agencies.agency (id) values (:id)")
                .param("id", draft.id)
                .update());
    List<AgencyDraft.State> changed =
        touched.stream()
            .flatMap(draft -> draft.states.stream())
            .filter(AgencyDraft.State::changed)
            .sorted(Comparator.comparingInt(AgencyDraft.State::row))
            .toList();
    changed.stream()
        .filter(state -> state.stored() != null)
        .forEach(state ->
            sql.sql(END).param("to", state.agency().to()).param("stored", state.stored()).update());
    changed.forEach(this::state);
    for (AgencyDraft draft : touched) {
      draft.states.stream()
          .filter(AgencyDraft.State::changed)
          .min(Comparator.comparing(s -> s.agency().from()))
          .ifPresent(first ->
              deeds.record(
                  actor,
                  draft.added
                      ? new AgencyDeed.AgencyCreated(draft.id, first.agency().from())
                      : new AgencyDeed.AgencyCorrected(draft.id, first.agency().from())));
    }
  }

  private void state(AgencyDraft.State state) {
    Agency agency = state.agency();
    JdbcClient.StatementSpec statement =
        state.stored() == null
            ? sql.sql(INSERT).param("agency", agency.id()).param("from", agency.from())
            : sql.sql(UPDATE).param("stored", state.stored());
    statement
        .param("name", agency.name())
        .param("folded", Unmarked.of(agency.name()))
        .param("searched", Versions.searched(agency.name(), agency.shortNames()))
        .param("short", agency.shortNames().toArray(String[]::new))
        .param("kind", agency.kind().name())
        .param("level", agency.level().name())
        .param("parent", agency.parent())
        .param("area", agency.area())
        .param("email", agency.email())
        .param("outside", agency.outside())
        .param("to", agency.to())
        .update();
  }

  private void keys(PlanAgencies.Plan plan) {
    plan.lines()
        .forEach((line, id) -> {
          if (line.key().equals(id.toString())) {
            return; // our own export names so what has no key
          }
          sql.sql(
                  "insert into agencies.sheet_key (key, agency_id) values (:key, :agency)"
                      + " on conflict do nothing")
              .param("key", line.key())
              .param("agency", id)
              .update();
        });
  }

  private void successions(Actor actor, PlanAgencies.Plan plan) {
    plan.successors()
        .forEach((line, successors) -> {
          UUID id = plan.lines().get(line);
          if (id == null || line.to() == null || successors.isEmpty()) {
            return;
          }
          int fresh = 0;
          for (UUID successor : successors) {
            fresh +=
                sql.sql(
                        "insert into agencies.succession (from_id, to_id, day) values (:from, :to, :day)"
                            + " on conflict do nothing")
                    .param("from", id)
                    .param("to", successor)
                    .param("day", line.to().plusDays(1))
                    .update();
          }
          if (fresh > 0) {
            deeds.record(actor, new AgencyDeed.AgencyEnded(id, line.to(), successors));
          }
        });
  }

  private void aliases(Actor actor, PlanAgencies.Plan plan) {
    Map<String, Set<UUID>> meant = new LinkedHashMap<>();
    Map<String, String> written = new HashMap<>();
    plan.lines()
        .forEach((line, id) ->
            line.aliases()
                .forEach(alias -> {
                  meant.computeIfAbsent(Unmarked.of(alias), k -> new HashSet<>()).add(id);
                  written.putIfAbsent(Unmarked.of(alias), alias);
                }));
    Map<String, List<UUID>> there = known.aliases();
    meant.forEach((folded, agencies) -> {
      if (!agencies.equals(Set.copyOf(there.getOrDefault(folded, List.of())))) {
        learnName
            .learn(actor, written.getOrDefault(folded, folded), "", List.copyOf(agencies))
            .ifPresent(refusal -> stop(refusal.code()));
      }
    });
  }

  private void posts(Actor actor, PlanPosts.Plan plan) {
    Map<String, UUID> accounts = new HashMap<>();
    known.people().forEach((login, person) -> accounts.put(login, person.id()));
    for (AgencyDraft.Post post : plan.posts()) {
      if (post.added) {
        sql.sql(
                "insert into agencies.post (id, agency_id, title, head)"
                    + " values (:id, :agency, :title, :head)")
            .param("id", post.id)
            .param("agency", post.agency)
            .param("title", post.title)
            .param("head", post.head)
            .update();
        deeds.record(actor, new AgencyDeed.PostMade(post.id, post.agency, post.head));
      } else if (post.changed) {
        sql.sql("update agencies.post set head = :head where id = :id")
            .param("id", post.id)
            .param("head", post.head)
            .update();
        deeds.record(actor, new ImportDeed.PostCorrected(post.id, post.agency, post.head));
      }
      holdings(actor, post, plan, accounts);
    }
  }

  /** Holdings that end make room before new ones begin. */
  private void holdings(
      Actor actor, AgencyDraft.Post post, PlanPosts.Plan plan, Map<String, UUID> accounts) {
    for (AgencyDraft.Holding held : post.holdings) {
      if (held.stored() != null && held.changed()) {
        sql.sql("update agencies.holding set valid_to = :to where id = :id")
            .param("id", held.stored())
            .param("to", held.to())
            .update();
        if (held.to() != null && held.account() != null) {
          deeds.record(
              actor, new AgencyDeed.HoldingEnded(post.id, post.agency, held.account(), held.to()));
        }
      }
    }
    for (AgencyDraft.Holding held : post.holdings) {
      UUID account = accounts.get(plan.logins().getOrDefault(held, ""));
      if (held.stored() == null && account != null) {
        sql.sql(
                "insert into agencies.holding (id, post_id, account_id, valid_from, valid_to)"
                    + " values (:id, :post, :account, :from, :to)")
            .param("id", UUID.randomUUID())
            .param("post", post.id)
            .param("account", account)
            .param("from", held.from())
            .param("to", held.to())
            .update();
        deeds.record(
            actor, new AgencyDeed.PostHandedOver(post.id, post.agency, account, held.from()));
      }
    }
  }
}
