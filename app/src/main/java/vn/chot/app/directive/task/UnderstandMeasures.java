package vn.chot.app.directive.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Directory;
import vn.chot.app.agencies.NamedBy;
import vn.chot.app.agencies.Naming;
import vn.chot.app.directive.paper.Conclusions;
import vn.chot.app.directive.paper.OrderedMeasure;
import vn.chot.app.directive.paper.ReviewedPaper;
import vn.chot.app.pages.Refusal;

/**
 * Understands a paper's measures as they would be directed now: whom each lead means, who
 * co-operates, whether the day can stand. A clerk's choice goes before every name. Names are read
 * as on the paper's day; for a body that has ended since, whoever took over from it stands.
 */
@Component
class UnderstandMeasures {
  private static final int FEW = 4;

  private final Conclusions conclusions;
  private final DirectedMeasures directed;
  private final Choices choices;
  private final Directory directory;
  private final WhoSpeaks whoSpeaks;
  private final Clock clock;

  UnderstandMeasures(
      Conclusions conclusions,
      DirectedMeasures directed,
      Choices choices,
      Directory directory,
      WhoSpeaks whoSpeaks,
      Clock clock) {
    this.conclusions = conclusions;
    this.directed = directed;
    this.choices = choices;
    this.directory = directory;
    this.whoSpeaks = whoSpeaks;
    this.clock = clock;
  }

  /** The measures of the paper, in the order printed. */
  List<Understood> of(ReviewedPaper paper) {
    List<OrderedMeasure> measures = conclusions.measures(paper.id());
    Map<UUID, DirectedMeasure> standing =
        directed.ofPaper(paper.id()).stream()
            .collect(Collectors.toMap(DirectedMeasure::measureId, measure -> measure));
    NamedBy by = whoSpeaks.in(paper, choices.asOurs(paper.id()));
    Reading reading =
        new Reading(
            paper,
            resolved(paper, measures, by),
            choices.leads(paper.id()),
            choices.days(paper.id()));
    return measures.stream()
        .map(measure -> understood(measure, standing.get(measure.id()), reading))
        .toList();
  }

  /** All that was looked up once for the whole paper. */
  private record Reading(
      ReviewedPaper paper,
      Map<String, Naming> names,
      Map<UUID, Choices.ChosenLead> leads,
      Map<UUID, Optional<LocalDate>> days) {}

  private Map<String, Naming> resolved(
      ReviewedPaper paper, List<OrderedMeasure> measures, NamedBy by) {
    Set<String> names = new LinkedHashSet<>(paper.addressees());
    for (OrderedMeasure measure : measures) {
      names.addAll(leads(measure));
      names.addAll(measure.cooperating());
    }
    List<String> asked = List.copyOf(names);
    List<Naming> answers =
        asked.isEmpty()
            ? List.of()
            : directory.passedOn(directory.resolve(asked, by), LocalDate.now(clock));
    Map<String, Naming> resolved = new HashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      resolved.put(asked.get(i), answers.get(i));
    }
    return resolved;
  }

  /** The order of a chain goes to its first: those below are directed by it, not by us. */
  static List<String> leads(OrderedMeasure measure) {
    return measure.chain().isEmpty() ? measure.lead() : List.of(measure.chain().getFirst());
  }

  private Understood understood(
      OrderedMeasure measure, @Nullable DirectedMeasure standing, Reading reading) {
    Lead lead = lead(measure, reading);
    List<Naming> cooperating = named(measure.cooperating(), reading.names());
    Map<UUID, Agency> cooperators = agencies(cooperating);
    if (lead instanceof Lead.Known known) {
      known.agencies().forEach(agency -> cooperators.remove(agency.id()));
    }
    Optional<LocalDate> day =
        reading.days().getOrDefault(measure.id(), Optional.ofNullable(measure.deadline()));
    return new Understood(
        measure,
        lead,
        List.copyOf(cooperators.values()),
        cooperating,
        day.orElse(null),
        day.flatMap(at -> clock(at, reading.paper().day())).orElse(null),
        standing);
  }

  private static Optional<Refusal> clock(LocalDate deadline, LocalDate paper) {
    return deadline.isBefore(paper)
        ? Optional.of(TaskRefusals.beforePaper(paper))
        : Optional.empty();
  }

  private Lead lead(OrderedMeasure measure, Reading reading) {
    Choices.ChosenLead chosen = reading.leads().get(measure.id());
    if (chosen != null) {
      return chosen(measure, chosen, reading);
    }
    List<Naming> named = named(leads(measure), reading.names());
    if (named.isEmpty()) {
      return new Lead.Open(named, suggested(reading));
    }
    if (named.stream().anyMatch(Naming.Unknown.class::isInstance)) {
      return new Lead.Open(named, null);
    }
    Map<UUID, Agency> agencies = agencies(named);
    String label = label(named);
    return agencies.isEmpty()
        ? new Lead.Filed(label, "Cơ quan ngoài tỉnh: chỉ lưu, không giao", false)
        : new Lead.Known(label, agencies.size() > 1, List.copyOf(agencies.values()), named, false);
  }

  private Lead chosen(OrderedMeasure measure, Choices.ChosenLead chosen, Reading reading) {
    String written = String.join(", ", leads(measure));
    if (chosen.filed() != null) {
      return new Lead.Filed(written, chosen.filed(), true);
    }
    Map<UUID, Agency> known = directory.agencies(chosen.agencies(), reading.paper().day());
    List<Agency> agencies =
        directory.standingFor(
            chosen.agencies().stream().map(known::get).filter(Objects::nonNull).distinct().toList(),
            LocalDate.now(clock));
    return agencies.isEmpty()
        ? new Lead.Open(List.of(), null)
        : new Lead.Known(
            label(agencies, written, suggested(reading)),
            agencies.size() > 1,
            agencies,
            List.of(),
            true);
  }

  /** Few are called by their names; many as the paper calls them, or those it addresses. */
  private static String label(
      List<Agency> agencies, String written, Lead.@Nullable Known addressed) {
    if (agencies.size() <= FEW) {
      return agencies.stream().map(Agency::name).collect(Collectors.joining(", "));
    }
    if (!written.isEmpty()) {
      return written;
    }
    return addressed != null && addressed.agencies().size() == agencies.size()
        ? addressed.label()
        : agencies.size() + " cơ quan";
  }

  /** Whom the paper addresses, where every name among them is known. */
  private static Lead.@Nullable Known suggested(Reading reading) {
    List<Naming> addressed =
        named(reading.paper().addressees(), reading.names()).stream()
            .filter(naming -> naming instanceof Naming.One || naming instanceof Naming.Group)
            .toList();
    Map<UUID, Agency> agencies = agencies(addressed);
    return agencies.isEmpty()
        ? null
        : new Lead.Known(
            label(addressed),
            agencies.size() > 1,
            List.copyOf(agencies.values()),
            addressed,
            false);
  }

  private static List<Naming> named(List<String> written, Map<String, Naming> names) {
    return written.stream().map(names::get).filter(Objects::nonNull).toList();
  }

  /** The agencies of ours behind the names, each once, in the order named. */
  private static Map<UUID, Agency> agencies(Collection<Naming> named) {
    Map<UUID, Agency> agencies = new LinkedHashMap<>();
    named.stream()
        .flatMap(UnderstandMeasures::behind)
        .filter(agency -> !agency.outside())
        .forEach(agency -> agencies.putIfAbsent(agency.id(), agency));
    return agencies;
  }

  /** The agencies a name stands for. */
  static Stream<Agency> behind(Naming naming) {
    return switch (naming) {
      case Naming.One one -> Stream.of(one.agency());
      case Naming.Group group -> group.members().stream();
      case Naming.Outside outside -> Stream.empty();
      case Naming.Unknown unknown -> Stream.empty();
    };
  }

  private static String label(Collection<Naming> named) {
    List<String> labels = new ArrayList<>();
    for (Naming naming : named) {
      labels.add(
          switch (naming) {
            case Naming.One one -> one.agency().name();
            case Naming.Group group -> group.label();
            case Naming.Outside outside -> outside.name();
            case Naming.Unknown unknown -> unknown.written();
          });
    }
    return labels.stream().distinct().collect(Collectors.joining(", "));
  }
}
