package vn.chot.app.agencies;

import java.util.List;
import java.util.Set;

/** Tells bodies outside our province by their names: ministries, other provinces. */
final class FindOutside {
  private static final Set<String> UNIT_WORDS =
      Set.of("xa", "phuong", "huyen", "quan", "tran", "khu");

  private final Speaker speaker;

  FindOutside(Speaker speaker) {
    this.speaker = speaker;
  }

  /** Whether the name is one of the Government, the Party's centre or another province. */
  boolean isOutside(String words) {
    String name = FindBody.untitled(words);
    int part = name.lastIndexOf(" thuoc ");
    return isCentral(words)
        || isCentral(name)
        || ofAnotherProvince(name)
        || (part > 0 && isCentral(name.substring(part + " thuoc ".length())));
  }

  /** "Cục Thuế tỉnh" is no central body, "Cục Y tế dự phòng" is. */
  private static boolean isCentral(String words) {
    String name = words + " ";
    boolean provincial = name.contains(" tinh ") && !name.contains(" cac tinh ");
    return !provincial
        && ((name.endsWith(" trung uong ") && !name.contains("truc thuoc"))
            || WordLists.HERE.outside.stream().anyMatch(start -> name.startsWith(start + " ")));
  }

  /** Ends in another province's name that is no town's: "UBND tỉnh Ninh Bình". */
  boolean ofAnotherProvince(String name) {
    for (String province : WordLists.HERE.provinces) {
      if (!province.equals(speaker.home().name()) && name.endsWith(" " + province)) {
        List<String> before =
            List.of(name.substring(0, name.length() - province.length() - 1).split(" "));
        String last = before.getLast();
        boolean town =
            UNIT_WORDS.contains(last)
                || (last.equals("pho") && !WordLists.HERE.cities.contains(province));
        if (!town) {
          return true;
        }
      }
    }
    return false;
  }

  /** Names a district or commune by its name: in another province's paper, a place of its own. */
  static boolean namesATown(String words) {
    List<String> all = List.of(words.split(" "));
    for (int at = 0; at < all.size() - 1; at++) {
      boolean unit =
          Set.of("huyen", "quan", "phuong").contains(all.get(at))
              || Set.of("xa", "pho", "tran").contains(all.get(at));
      if (unit && !WordLists.HERE.groups.containsKey(all.get(at + 1))) {
        return !words.contains("cac ");
      }
    }
    return false;
  }
}
