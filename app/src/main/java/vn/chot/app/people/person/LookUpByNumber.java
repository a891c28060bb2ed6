package vn.chot.app.people.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.people.person.Candidate.Reason;

/**
 * Finds the number of a paper, a telephone, or a card: by its new number, by its old one, then by
 * the name and the day of birth on it.
 */
@Component
class LookUpByNumber {
  private final LookUpRows rows;
  private final LookUpNameRows names;

  LookUpByNumber(LookUpRows rows, LookUpNameRows names) {
    this.rows = rows;
    this.names = names;
  }

  List<LookUpHit> find(LookUpMeaning.OfNumber asked) {
    Map<UUID, LookUpHit> found = new LinkedHashMap<>();
    for (LookUpRow row : whole(rows.byPaper(asked.papers()))) {
      Reason reason = reason(row, asked.papers());
      boolean citizen = reason == Reason.CITIZEN_ID;
      found.put(row.id(), new LookUpHit(row, citizen ? 1 : 0.95, List.of(reason), citizen));
    }
    List<LookUpRow> called = rows.byTelephone(asked.telephones());
    double share = called.size() > 1 ? 0.7 : 0.8;
    for (LookUpRow row : called) {
      double beside = LookUpScore.beside(row, asked.words());
      List<Reason> reasons =
          beside >= 1 ? List.of(Reason.TELEPHONE, Reason.NAME) : List.of(Reason.TELEPHONE);
      found.putIfAbsent(row.id(), new LookUpHit(row, share + 0.15 * beside, reasons, false));
    }
    return List.copyOf(found.values());
  }

  private static Reason reason(LookUpRow row, List<String> numbers) {
    if (numbers.stream().anyMatch(number -> row.papers().contains("CITIZEN_ID:" + number))) {
      return Reason.CITIZEN_ID;
    }
    return numbers.stream().anyMatch(number -> row.papers().contains("OLD_ID:" + number))
        ? Reason.OLD_ID
        : Reason.PASSPORT;
  }

  private List<LookUpRow> whole(List<LookUpRow> found) {
    return rows.whole(found.stream().limit(20).map(LookUpRow::id).toList());
  }

  /** By the card's numbers; an old number counts as the card only where name or birth agree. */
  List<LookUpHit> find(Card card) {
    Set<String> numbers = new HashSet<>(List.of(card.citizenId()));
    if (!card.oldId().isEmpty()) {
      numbers.add(card.oldId());
    }
    List<LookUpHit> hits = new ArrayList<>();
    for (LookUpRow row : whole(rows.byPaper(numbers))) {
      boolean citizen = row.papers().contains("CITIZEN_ID:" + card.citizenId());
      List<Reason> reasons = new ArrayList<>();
      reasons.add(citizen ? Reason.CITIZEN_ID : Reason.OLD_ID);
      agree(card, row, reasons);
      boolean theirs = citizen || reasons.size() > 1;
      hits.add(new LookUpHit(row, citizen ? 1 : theirs ? 0.97 : 0.6, reasons, theirs));
    }
    return hits.isEmpty() ? byNameAndBirth(card) : hits;
  }

  private static void agree(Card card, LookUpRow row, List<Reason> reasons) {
    if (LookUpScore.sameName(card, row)) {
      reasons.add(Reason.NAME);
    }
    if (card.born() != null && card.born().equals(row.born())) {
      reasons.add(Reason.BORN);
    }
  }

  /** Known without their new number: all words of the name, and the same day of birth. */
  private List<LookUpHit> byNameAndBirth(Card card) {
    if (card.birthYear() == null || card.name().isEmpty()) {
      return List.of();
    }
    List<LookUpHit> hits = new ArrayList<>();
    LookUpNameRows.Named named =
        LookUpNameRows.Named.exactly(NameKeys.words(card.name()), List.of(card.birthYear()));
    for (LookUpRow row : names.find(named, Set.of(), new Reach(true, Set.of()))) {
      if (row.born() == null || row.born().equals(card.born())) {
        List<Reason> reasons = new ArrayList<>();
        agree(card, row, reasons);
        if (row.born() == null) {
          reasons.add(Reason.BIRTH_YEAR);
        }
        hits.add(new LookUpHit(row, row.born() == null ? 0.6 : 0.75, reasons, false));
      }
    }
    return hits;
  }
}
