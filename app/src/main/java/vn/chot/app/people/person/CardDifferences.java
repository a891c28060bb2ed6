package vn.chot.app.people.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chot.app.people.person.LookUpFound.Difference;
import vn.chot.app.people.person.LookUpFound.Field;
import vn.chot.app.places.Unmarked;

/** What a card says that the record does not say, or says otherwise. */
final class CardDifferences {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private CardDifferences() {}

  static List<Difference> between(Card card, LookUpRow row) {
    List<Difference> found = new ArrayList<>();
    boolean same =
        card.whole() ? card.name().equalsIgnoreCase(row.name()) : LookUpScore.sameName(card, row);
    if (!same && !card.name().isEmpty()) {
      found.add(new Difference(Field.NAME, card.name(), row.name()));
    }
    born(card, row, found);
    if (card.sex() != null && row.sex() != null && card.sex() != row.sex()) {
      found.add(new Difference(Field.SEX, word(card.sex()), word(row.sex())));
    }
    String number = row.number(PaperKind.CITIZEN_ID);
    if (!row.papers().contains("CITIZEN_ID:" + card.citizenId())) {
      found.add(new Difference(Field.CITIZEN_ID, card.citizenId(), last(number)));
    }
    if (!card.oldId().isEmpty() && !row.bears(card.oldId())) {
      found.add(new Difference(Field.OLD_ID, card.oldId(), last(row.number(PaperKind.OLD_ID))));
    }
    if (card.whole() && !card.address().isEmpty() && !agrees(card.address(), row)) {
      found.add(new Difference(Field.ADDRESS, card.address(), address(row)));
    }
    return found;
  }

  private static void born(Card card, LookUpRow row, List<Difference> found) {
    if (card.born() != null && row.born() != null) {
      if (!card.born().equals(row.born())) {
        found.add(new Difference(Field.BORN, day(card.born(), null), day(row.born(), null)));
      }
    } else if (card.birthYear() != null && !card.birthYear().equals(row.birthYear())) {
      found.add(
          new Difference(
              Field.BORN, day(card.born(), card.birthYear()), day(row.born(), row.birthYear())));
    }
  }

  /** The commune's name without its type stands in the card's line of address. */
  private static boolean agrees(String address, LookUpRow row) {
    String[] commune = Unmarked.of(row.commune()).split(" ", 2);
    String name = commune[commune.length - 1].replaceFirst("^(tran|xa|khu) ", "");
    return row.commune().isEmpty() || (" " + Unmarked.of(address) + " ").contains(" " + name + " ");
  }

  private static String address(LookUpRow row) {
    return row.address().isEmpty() ? row.commune() : row.address() + ", " + row.commune();
  }

  private static String day(@Nullable LocalDate born, @Nullable Integer year) {
    return born != null ? DAY.format(born) : year == null ? "" : year.toString();
  }

  private static String word(Sex sex) {
    return sex == Sex.MALE ? "Nam" : "Nữ";
  }

  /** Numbers of the record are never shown whole here. */
  private static String last(String number) {
    return number.length() < 4 ? number : "…" + number.substring(number.length() - 3);
  }
}
