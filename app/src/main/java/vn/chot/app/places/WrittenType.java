package vn.chot.app.places;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The type a unit's name begins with as people write it: whole or shortened, without marks.
 *
 * @param type spelled out, as in "thanh pho"; empty where none is written
 * @param name what follows it
 * @param whole whether it was spelled out
 */
public record WrittenType(String type, String name, boolean whole) {
  private static final Map<String, String> TYPES = types();

  private static Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    for (String whole :
        new String[] {
          "thanh pho", "thi xa", "thi tran", "dac khu", "phuong", "huyen", "quan", "tinh", "xa"
        }) {
      types.put(whole, whole);
    }
    types.put("tp", "thanh pho");
    types.put("tx", "thi xa");
    types.put("tt", "thi tran");
    types.put("p", "phuong");
    types.put("h", "huyen");
    types.put("q", "quan");
    types.put("x", "xa");
    types.put("t", "tinh");
    return types;
  }

  /** Takes a folded name apart. */
  public static WrittenType of(String folded) {
    for (Map.Entry<String, String> type : TYPES.entrySet()) {
      if (folded.startsWith(type.getKey() + " ")) {
        return new WrittenType(
            type.getValue(),
            folded.substring(type.getKey().length() + 1),
            type.getKey().equals(type.getValue()));
      }
    }
    return new WrittenType("", folded, false);
  }
}
