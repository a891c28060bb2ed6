package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's facts as they are compared.
 *
 * @param name the words of the name in the order written
 * @param sex null where unknown
 * @param born null where the day is unknown; the first of January says no more than the year
 * @param birthYear null where unknown
 * @param citizenId twelve digits, or nothing
 * @param papers the other papers, each "KIND COUNTRY NUMBER"
 * @param telephones numbers
 * @param areas the units they live or stay in
 * @param ground the same and what those units were before
 * @param household null where unknown
 */
record Traits(
    List<NameWord> name,
    @Nullable Sex sex,
    @Nullable LocalDate born,
    @Nullable Integer birthYear,
    String citizenId,
    Set<String> papers,
    Set<String> telephones,
    Set<UUID> areas,
    Set<UUID> ground,
    @Nullable UUID household) {

  /** The name's words without marks in the order of the alphabet, as the register keeps them. */
  String words() {
    return bare().sorted().collect(Collectors.joining(" "));
  }

  /** The name's words without marks, the most telling first. */
  List<String> telling() {
    return NameWords.rarestFirst(bare().toList());
  }

  private Stream<String> bare() {
    return name.stream().map(NameWord::bare);
  }

  /** The numbers of all papers. */
  Set<String> numbers() {
    Set<String> numbers = new HashSet<>();
    papers.forEach(paper -> numbers.add(paper.substring(paper.lastIndexOf(' ') + 1)));
    if (!citizenId.isEmpty()) {
      numbers.add(citizenId);
    }
    return numbers;
  }

  /** Takes the first of January for an unknown day. */
  Traits {
    if (born != null && born.getDayOfYear() == 1) {
      born = null;
    }
  }

  /** The same person with papers, each "KIND COUNTRY NUMBER", the oldest first, and telephones. */
  Traits numbered(Set<String> all, Set<String> numbers) {
    String citizen = "";
    Set<String> others = new HashSet<>();
    for (String paper : all) {
      if (!paper.startsWith(PaperKind.CITIZEN_ID + " ")) {
        others.add(paper);
      } else if (citizen.isEmpty()) {
        citizen = paper.substring(paper.lastIndexOf(' ') + 1);
      }
    }
    return new Traits(
        name, sex, born, birthYear, citizen, others, numbers, areas, ground, household);
  }

  /** The traits of facts, with what each unit was before. */
  static Traits of(Facts facts, Function<UUID, Set<UUID>> former) {
    Set<UUID> areas = areas(facts);
    Set<String> papers = new HashSet<>();
    for (IdentityPaper paper : facts.papers()) {
      if (paper.kind() != PaperKind.CITIZEN_ID) {
        papers.add(paper.kind() + " " + paper.country() + " " + paper.number());
      }
    }
    return new Traits(
        NameWord.of(facts.name()),
        facts.sex(),
        facts.born(),
        facts.birthYear(),
        facts.citizenId().orElse(""),
        papers,
        Set.copyOf(facts.telephones()),
        areas,
        ground(areas, former),
        facts.household());
  }

  /** The units that the facts name. */
  static Set<UUID> areas(Facts facts) {
    Set<UUID> areas = new HashSet<>();
    for (Residence residence : List.of(facts.permanent(), facts.temporary(), facts.now())) {
      if (residence.unit() != null) {
        areas.add(residence.unit());
      }
    }
    return areas;
  }

  /** The units and what they were before. */
  static Set<UUID> ground(Set<UUID> areas, Function<UUID, Set<UUID>> former) {
    Set<UUID> ground = new HashSet<>(areas);
    areas.forEach(area -> ground.addAll(former.apply(area)));
    return ground;
  }
}
