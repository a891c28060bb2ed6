package vn.chot.app.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chot.app.places.Unit;
import vn.chot.app.places.Unmarked;

/**
 * Who speaks in a paper, as far as it decides what a name means.
 *
 * @param voice whose paper it is
 * @param home our province
 * @param stranger another province that speaks, without marks; empty where none does
 */
record Speaker(Voice voice, Province home, String stranger) {
  private static final Set<String> BEFORE_CITIES = Set.of("cac", "huyen", "quan", "xa");

  /**
   * Our province as names speak of it.
   *
   * @param name without marks; empty while none is chosen
   * @param city whether it is a city
   */
  record Province(String name, boolean city) {

    /** A body's name without "tỉnh", "của tỉnh", "tỉnh Lạc Hồng" at its end. */
    String core(String body) {
      String words = body;
      if (!name.isEmpty()) {
        words = without(words, " tinh " + name);
        if (city) {
          words = without(words, " thanh pho " + name);
        }
        if (words.startsWith("tinh ") || words.startsWith("thanh uy ")) {
          words = without(words, " " + name);
        }
      }
      words = without(words, " tinh");
      if (city) {
        words = without(words, " thanh pho");
      }
      return without(words, " cua");
    }

    private static String without(String words, String end) {
      return words.endsWith(end) ? words.substring(0, words.length() - end.length()) : words;
    }
  }

  enum Voice {
    /** Our province, or another's paper that a clerk reads as ours. */
    OURS,
    /** The Government, a ministry, the Party's centre: "các địa phương" are provinces. */
    CENTRAL,
    /** Another province: its bodies are not ours. */
    FOREIGN
  }

  static Speaker of(Optional<Unit> home, NamedBy by) {
    Province ours =
        home.map(unit ->
                new Province(
                    Unmarked.of(unit.name()), Unmarked.of(unit.type()).equals("thanh pho")))
            .orElse(new Province("", false));
    if (by.issuer() != null) {
      return new Speaker(Voice.OURS, ours, "");
    }
    if (isCentral(by.issuerName())) {
      return new Speaker(Voice.CENTRAL, ours, "");
    }
    String scope = scope(home, by);
    boolean foreign = !scope.isEmpty() && !by.asOurs();
    return new Speaker(foreign ? Voice.FOREIGN : Voice.OURS, ours, scope);
  }

  /** The other province whose papers a remembered name holds for; empty where it is not another. */
  static String scope(Optional<Unit> home, NamedBy by) {
    String named = by.province() == null ? "" : Unmarked.of(by.province());
    boolean ours =
        by.issuer() != null
            || home.isEmpty()
            || named.equals(Unmarked.of(home.get().name()))
            || isCentral(by.issuerName());
    return ours ? "" : named;
  }

  private static boolean isCentral(String issuer) {
    String words = Spelling.of(issuer).full() + " ";
    return !words.contains(" tinh ")
        && WordLists.HERE.outside.stream().anyMatch(start -> words.startsWith(start + " "));
  }

  /**
   * The name with the other province's name turned into ours, where a clerk reads its paper as
   * ours: "UBND tỉnh Kiên Giang" is our UBND tỉnh. Its towns keep their names.
   */
  List<String> asOurs(List<String> name) {
    if (voice != Voice.OURS || stranger.isEmpty() || home.name().isEmpty()) {
      return name;
    }
    boolean fromCity = WordLists.HERE.cities.contains(stranger);
    String words = " " + String.join(" ", name) + " ";
    words = words.replace(" tinh " + stranger + " ", " tinh " + home.name() + " ");
    if (fromCity) {
      words = words.replace(" thanh pho " + stranger + " ", " tinh " + home.name() + " ");
      words = words.replace(" thanh uy ", " tinh uy ");
    } else {
      words = words.replace(" thanh pho " + stranger + " ", " thanh pho " + stranger + "\u0000 ");
    }
    words = words.replace(" " + stranger + " ", " " + home.name() + " ").replace("\u0000", "");
    List<String> turned = new ArrayList<>(List.of(words.strip().split(" ")));
    int last = turned.size() - 1;
    boolean endsInCity =
        fromCity
            && last > 1
            && turned.get(last).equals("pho")
            && turned.get(last - 1).equals("thanh");
    if (endsInCity && !BEFORE_CITIES.contains(turned.get(last - 2))) {
      turned.subList(last - 1, last + 1).clear();
      turned.add("tinh");
    }
    return turned;
  }
}
