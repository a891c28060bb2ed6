package vn.chot.app.surveillance.cluster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.app.places.UnitNames;

/**
 * Gives a cluster its official name, place and order of handling: a proposal is active from then.
 */
@Component
public class NameCluster {
  private final ClusterSight clusterSight;
  private final ClusterRows rows;
  private final ClusterMembers members;
  private final UnitNames unitNames;
  private final JdbcClient sql;
  private final Clock clock;

  NameCluster(
      ClusterSight clusterSight,
      ClusterRows rows,
      ClusterMembers members,
      UnitNames unitNames,
      JdbcClient sql,
      Clock clock) {
    this.clusterSight = clusterSight;
    this.rows = rows;
    this.members = members;
    this.unitNames = unitNames;
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Names a proposal, or corrects what is said of a named one.
   *
   * @param edition on top of which it is written
   * @return why not; nothing when it was
   */
  @Transactional
  public Optional<Refusal> name(Actor actor, UUID id, ClusterDraft draft, int edition) {
    ClusterSight.Sight sight = clusterSight.deciding(actor);
    clusterSight.cluster(sight, id);
    Cluster was = rows.locked(id).orElseThrow();
    if (was.edition() != edition) {
      return Optional.of(ClusterRules.CHANGED);
    }
    if (was.state() == ClusterState.DECLINED) {
      return Optional.of(ClusterRules.NOT_PROPOSED);
    }
    Optional<UUID> unit = unit(sight, draft, was.unit());
    Optional<Refusal> fault = fault(draft, unit, id);
    if (fault.isPresent()) {
      return fault;
    }
    boolean first = was.state() == ClusterState.PROPOSED;
    OffsetDateTime at = OffsetDateTime.now(clock);
    ClusterState state = first ? ClusterState.ACTIVE : was.state();
    rows.write(ClusterEdits.said(was, state, draft, unit.orElse(null)), at);
    members.tell(
        actor,
        first ? new ClusterDeed.ClusterNamed(id) : new ClusterDeed.ClusterCorrected(id),
        draft.name(),
        at);
    return Optional.empty();
  }

  /** Opens one that no rule had found; cases are added to it afterwards. */
  @Transactional
  ClusterOutcome open(Actor actor, ClusterDraft draft) {
    ClusterSight.Sight sight = clusterSight.deciding(actor);
    UUID id = UUID.randomUUID();
    Optional<UUID> unit = unit(sight, draft, null);
    Optional<Refusal> fault = fault(draft, unit, id);
    if (fault.isPresent()) {
      return new ClusterOutcome.Declined(fault.get());
    }
    OffsetDateTime at = OffsetDateTime.now(clock);
    String number = rows.number(at.getYear());
    rows.insert(
        ClusterEdits.made(id, number, ClusterState.ACTIVE, draft, unit.orElseThrow()),
        FoundBy.OFFICER,
        actor.id(),
        at);
    members.tell(actor, new ClusterDeed.ClusterOpened(id), draft.name(), at);
    return new ClusterOutcome.Done(id);
  }

  /** The commune typed, where it is theirs; of one left as it was, that one. */
  private Optional<UUID> unit(ClusterSight.Sight sight, ClusterDraft draft, @Nullable UUID was) {
    var named = unitNames.on(LocalDate.now(clock));
    if (was != null && named.label(was).equals(draft.unit())) {
      return Optional.of(was);
    }
    return named.labels().only(sight::covers).chosenOrOnly(draft.unit());
  }

  private static final String TAKEN =
      """
      select exists (select from surveillance.cluster
        where lower(name) = lower(:name) and id <> :id and state in ('ACTIVE', 'WATCHED'))
      """;

  private Optional<Refusal> fault(ClusterDraft draft, Optional<UUID> unit, UUID id) {
    if (draft.name().isBlank() || draft.name().length() > 200) {
      return Optional.of(ClusterRules.NAME_MISSING);
    }
    if (unit.isEmpty()) {
      return Optional.of(ClusterRules.UNIT_UNKNOWN);
    }
    boolean taken =
        sql.sql(TAKEN).param("name", draft.name()).param("id", id).query(Boolean.class).single();
    return taken ? Optional.of(ClusterRules.NAME_TAKEN) : Optional.empty();
  }
}
