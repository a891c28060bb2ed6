package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;
import vn.chot.app.places.Unit;

/** What was understood of a question to the register; it is said to whoever asked. */
public sealed interface LookUpMeaning {

  /** A card's QR. */
  record OfCard(Card card) implements LookUpMeaning {}

  /**
   * A number: of a paper, of a telephone, or what may be either.
   *
   * @param papers as papers bear it
   * @param telephones as {@link TelephoneNumber} writes it
   * @param words of a name typed beside it; they order what is found
   */
  record OfNumber(List<String> papers, List<String> telephones, List<String> words)
      implements LookUpMeaning {
    public OfNumber {
      papers = List.copyOf(papers);
      telephones = List.copyOf(telephones);
      words = List.copyOf(words);
    }
  }

  /**
   * A name.
   *
   * @param name its words as typed
   * @param words the same without marks, in the order typed
   * @param years of birth that may be meant: two where two digits or an age were typed
   * @param born the whole day, where typed
   * @param units the communes and districts that bear the name typed
   * @param orElse the same words understood otherwise, where they may be
   */
  record OfName(
      String name,
      List<String> words,
      List<Integer> years,
      @Nullable LocalDate born,
      List<Unit> units,
      @Nullable OfName orElse)
      implements LookUpMeaning {
    public OfName {
      words = List.copyOf(words);
      years = List.copyOf(years);
      units = List.copyOf(units);
    }
  }

  /** Nothing that can be looked up. */
  record Unclear(Refusal why) implements LookUpMeaning {}
}
