package vn.chot.app.surveillance.protocol;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chot.rules.Text;

/**
 * What a row of the protocol rests on.
 *
 * @param paper the paper's number and day, as people cite it
 * @param certainty how far it was checked against the paper
 * @param unsure the fields of the row that are from memory
 * @param source where the text was seen; empty where nowhere
 * @param note what else a reader has to know; empty where nothing
 * @param from the first day; null where it stands for all days before
 * @param to the last day; null while no end is known
 * @param where for whom: "cả nước", a province, a unit
 */
public record Basis(
    String paper,
    Certainty certainty,
    Set<String> unsure,
    String source,
    Text note,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String where) {
  private static final Map<String, Text> FIELDS = fields();

  /** Copies the set. */
  public Basis {
    unsure = Set.copyOf(unsure);
  }

  private static Map<String, Text> fields() {
    Map<String, Text> fields = new LinkedHashMap<>();
    fields.put("alternatives", new Text("các cách xác định", "the alternatives"));
    fields.put("window", new Text("thời gian lây", "the infectious window"));
    fields.put("before-onset", new Text("số ngày trước khởi phát", "days before onset"));
    fields.put(
        "before-sampling",
        new Text("số ngày trước lấy mẫu khi rõ nguồn", "days before sampling, source known"));
    fields.put(
        "before-sampling-unknown",
        new Text(
            "số ngày trước lấy mẫu khi chưa rõ nguồn", "days before sampling, source unknown"));
    fields.put("until", new Text("khi nào hết lây", "when it ends"));
    fields.put("latency-hours", new Text("thời gian ủ bệnh ngắn nhất", "the shortest incubation"));
    fields.put("depth", new Text("truy vết đến lớp nào", "how far contacts are traced"));
    fields.put("classes", new Text("việc phải làm của từng lớp", "what each class has to do"));
    fields.put("grades", new Text("các mức độ", "the grades"));
    fields.put("days", new Text("số ngày", "the days"));
    return fields;
  }

  /** The fields of a row that may be unsure, as the file writes them. */
  static Set<String> mayBeUnsure() {
    return FIELDS.keySet();
  }

  /** What is from memory, in words; empty where nothing is. */
  public String fromMemory(boolean english) {
    return FIELDS.entrySet().stream()
        .filter(field -> unsure.contains(field.getKey()))
        .map(field -> field.getValue().in(english))
        .collect(Collectors.joining("; "));
  }

  /** For whom, in the reader's language. */
  public String where(boolean english) {
    return english
        ? where.replace("cả nước", "the whole country").replace("tỉnh ", "province ")
        : where;
  }
}
