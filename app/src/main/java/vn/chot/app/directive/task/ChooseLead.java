package vn.chot.app.directive.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Role;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Directory;
import vn.chot.app.agencies.NamedBy;
import vn.chot.app.directive.paper.Conclusions;
import vn.chot.app.directive.paper.ReviewedPaper;
import vn.chot.app.pages.Refusal;

/** A clerk says, before a measure is directed, whom it is given to, or that nobody is. */
@Component
class ChooseLead {
  private final Conclusions conclusions;
  private final UnderstandMeasures understand;
  private final Choices choices;
  private final Directory directory;
  private final WhoSpeaks whoSpeaks;
  private final Deeds deeds;
  private final Clock clock;

  ChooseLead(
      Conclusions conclusions,
      UnderstandMeasures understand,
      Choices choices,
      Directory directory,
      WhoSpeaks whoSpeaks,
      Deeds deeds,
      Clock clock) {
    this.conclusions = conclusions;
    this.understand = understand;
    this.choices = choices;
    this.directory = directory;
    this.whoSpeaks = whoSpeaks;
    this.deeds = deeds;
    this.clock = clock;
  }

  /**
   * Gives the measure to these agencies.
   *
   * @param name the name that means them, remembered from now on for papers like this; null where
   *     the choice is for this measure alone
   * @return why not; nothing when it is kept
   */
  @Transactional
  Optional<Refusal> give(
      Actor actor, UUID paper, UUID measure, @Nullable String name, List<UUID> agencies) {
    Set<UUID> chosen = new LinkedHashSet<>(agencies);
    return choose(
        actor,
        paper,
        measure,
        open -> {
          if (chosen.isEmpty()) {
            return Optional.of(TaskRefusals.NOBODY_CHOSEN);
          }
          if (!ours(chosen, open.by().on())) {
            return Optional.of(TaskRefusals.NO_SUCH_AGENCY);
          }
          if (name != null && open.names(name)) {
            Refusal notLearned = directory.remember(actor, name, open.by(), List.copyOf(chosen));
            if (notLearned != null) {
              return Optional.of(notLearned);
            }
            forgetLead(measure, name, open);
          } else {
            chosen.addAll(open.known());
            keep(actor, measure, new Choices.ChosenLead(List.copyOf(chosen), null));
          }
          noted(actor, paper, measure, chosen.size());
          return Optional.empty();
        });
  }

  /** Gives the measure, whose lead is missing, to those the paper addresses. */
  @Transactional
  Optional<Refusal> asSuggested(Actor actor, UUID paper, UUID measure) {
    return choose(
        actor,
        paper,
        measure,
        open -> {
          Lead.Known suggested =
              open.understood().lead() instanceof Lead.Open missing ? missing.suggested() : null;
          if (suggested == null) {
            return Optional.of(TaskRefusals.NOBODY_CHOSEN);
          }
          List<UUID> agencies = suggested.agencies().stream().map(Agency::id).toList();
          keep(actor, measure, new Choices.ChosenLead(agencies, null));
          noted(actor, paper, measure, agencies.size());
          return Optional.empty();
        });
  }

  /** The name means a body outside the province: from now on filed, never tasked. */
  @Transactional
  Optional<Refusal> outside(Actor actor, UUID paper, UUID measure, String name) {
    return choose(
        actor,
        paper,
        measure,
        open -> {
          if (!open.names(name)) {
            return Optional.of(TaskRefusals.GIVEN_ALREADY);
          }
          Refusal notLearned = directory.rememberOutside(actor, name, open.by());
          if (notLearned != null) {
            return Optional.of(notLearned);
          }
          forgetLead(measure, name, open);
          noted(actor, paper, measure, 0);
          return Optional.empty();
        });
  }

  /** Nobody is tasked with the measure, for this reason. */
  @Transactional
  Optional<Refusal> file(Actor actor, UUID paper, UUID measure, @Nullable String reason) {
    Said said = Said.of(reason);
    return choose(
        actor,
        paper,
        measure,
        open -> {
          Optional<Refusal> refused =
              said.missing("lý do không giao", "reason for giving it to nobody");
          if (refused.isEmpty()) {
            keep(actor, measure, new Choices.ChosenLead(List.of(), said.words()));
            noted(actor, paper, measure, 0);
          }
          return refused;
        });
  }

  /** Takes the choice back: the measure's own names count again. */
  @Transactional
  Optional<Refusal> forget(Actor actor, UUID paper, UUID measure) {
    return choose(
        actor,
        paper,
        measure,
        open -> {
          choices.forget(measure);
          return Optional.empty();
        });
  }

  /** Sets the measure's day right; null says that there is none. */
  @Transactional
  Optional<Refusal> day(Actor actor, UUID paper, UUID measure, @Nullable LocalDate day) {
    return choose(
        actor,
        paper,
        measure,
        open -> {
          if (day != null && day.isBefore(open.by().on())) {
            return Optional.of(TaskRefusals.beforePaper(open.by().on()));
          }
          choices.setDay(measure, day, actor.id(), clock.instant());
          return Optional.empty();
        });
  }

  /** A measure that is not directed yet, and who speaks in its paper. */
  private record Waiting(Understood understood, NamedBy by) {

    boolean names(String name) {
      return leads(name) || understood.measure().cooperating().contains(name);
    }

    boolean leads(String name) {
      return UnderstandMeasures.leads(understood.measure()).contains(name);
    }

    /** Those its other names mean already. */
    List<UUID> known() {
      return understood.lead() instanceof Lead.Open open
          ? open.named().stream()
              .flatMap(UnderstandMeasures::behind)
              .filter(agency -> !agency.outside())
              .map(Agency::id)
              .toList()
          : List.of();
    }
  }

  private Optional<Refusal> choose(
      Actor actor, UUID paperId, UUID measure, Function<Waiting, Optional<Refusal>> act) {
    if (!actor.is(Role.CLERK)) {
      return Optional.of(TaskRefusals.OFFICE_ONLY);
    }
    Optional<ReviewedPaper> paper = conclusions.paper(paperId);
    Optional<Understood> found =
        paper.stream()
            .flatMap(known -> understand.of(known).stream())
            .filter(one -> one.measure().id().equals(measure))
            .findFirst();
    if (paper.isEmpty() || found.isEmpty()) {
      return Optional.of(TaskRefusals.NO_SUCH_MEASURE);
    }
    return found.get().directed() != null
        ? Optional.of(TaskRefusals.GIVEN_ALREADY)
        : act.apply(new Waiting(found.get(), whoSpeaks.in(paper.get(), choices.asOurs(paperId))));
  }

  /** A name learned takes the place of what was chosen for this measure alone. */
  private void forgetLead(UUID measure, String name, Waiting open) {
    if (open.leads(name)) {
      choices.forget(measure);
    }
  }

  private boolean ours(Set<UUID> chosen, LocalDate on) {
    Map<UUID, Agency> known = directory.agencies(chosen, on);
    return chosen.stream().allMatch(id -> known.containsKey(id) && !known.get(id).outside());
  }

  private void keep(Actor actor, UUID measure, Choices.ChosenLead lead) {
    choices.choose(measure, lead, actor.id(), clock.instant());
  }

  private void noted(Actor actor, UUID paper, UUID measure, int agencies) {
    deeds.record(actor, new TaskDeed.LeadChosen(paper, measure, agencies));
  }
}
