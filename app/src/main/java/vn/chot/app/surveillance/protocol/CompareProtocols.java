package vn.chot.app.surveillance.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chot.rules.Dated;
import vn.chot.rules.Text;

/** Which rows two editions of a protocol differ in, for who takes the newer one. */
final class CompareProtocols {
  private CompareProtocols() {}

  static List<Text> changes(Protocol before, Protocol after) {
    List<Text> changes = new ArrayList<>();
    rows("Ca bệnh", "Case", before.cases(), after.cases(), changes);
    rows("Người tiếp xúc", "Contact", before.contacts(), after.contacts(), changes);
    rows("Mức độ nặng", "Severity", before.severity(), after.severity(), changes);
    rows("Kết thúc ổ dịch", "Closing of clusters", before.closing(), after.closing(), changes);
    return changes;
  }

  private static <V> void rows(
      String vi, String en, Protocol.Rows<V> before, Protocol.Rows<V> after, List<Text> changes) {
    Map<String, V> old = keyed(before);
    Map<String, V> now = keyed(after);
    now.forEach((key, value) -> {
      V was = old.get(key);
      if (was == null) {
        changes.add(new Text(vi + ": thêm dòng " + key, en + ": row added, " + key));
      } else if (!Objects.equals(was, value)) {
        changes.add(new Text(vi + ": sửa dòng " + key, en + ": row changed, " + key));
      }
    });
    old.keySet().stream()
        .filter(key -> !now.containsKey(key))
        .forEach(key -> changes.add(new Text(vi + ": bỏ dòng " + key, en + ": row gone, " + key)));
  }

  private static <V> Map<String, V> keyed(Protocol.Rows<V> rows) {
    Map<String, V> keyed = new LinkedHashMap<>();
    for (Dated<V> row : rows.all()) {
      String from = row.from().map(LocalDate::toString).orElse("…");
      keyed.put(row.paper() + ", " + from + ", " + row.territory(), row.value());
    }
    return keyed;
  }
}
