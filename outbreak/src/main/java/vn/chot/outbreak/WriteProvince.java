package vn.chot.outbreak;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes a province to files, in the order that docs/province-files.md tells. */
public final class WriteProvince {
  private final Province province;
  private final ProvinceFolder folder;

  private WriteProvince(Province province, ProvinceFolder folder) {
    this.province = province;
    this.folder = folder;
  }

  /**
   * What was written.
   *
   * @param presences how many
   * @param sha256 the hash over all files, one after the other
   */
  public record Written(int people, long presences, String sha256) {}

  /**
   * Makes the province of a plan and writes it to a new or empty folder; after a failure nothing
   * stays.
   */
  public static Written written(Plan plan, Path folder) {
    refuseWithoutMemory(plan);
    ProvinceFolder taken = ProvinceFolder.taken(folder, plan.people() * (190L + 55L * plan.days()));
    boolean done = false;
    try {
      Written written = new WriteProvince(Province.of(plan), taken).all();
      done = true;
      return written;
    } catch (IOException e) {
      throw new ProvinceRefused(
          "Không ghi hết được vào "
              + folder
              + "; hãy kiểm tra chỗ trống và quyền ghi rồi chạy lại.",
          "Could not write everything to "
              + folder
              + "; check free space and permissions, then run again.");
    } finally {
      if (!done) {
        taken.undo();
      }
    }
  }

  private static void refuseWithoutMemory(Plan plan) {
    long needed = 150L + plan.people() / 8_000;
    long given = Runtime.getRuntime().maxMemory() >> 20;
    if (given < needed) {
      throw new ProvinceRefused(
          "Cần khoảng "
              + needed
              + " MB bộ nhớ cho số dân này, chỉ có "
              + given
              + " MB; hãy giảm --people.",
          "About "
              + needed
              + " MB of memory are needed for so many people, "
              + given
              + " MB are given; ask for fewer (--people).");
    }
  }

  private Written all() throws IOException {
    new WritePlaces(province, folder).written();
    new WritePeople(province, folder).written();
    long presences = 0;
    for (int day = 0; day < province.plan().days(); day++) {
      presences += day(day);
    }
    return new Written(province.plan().people(), presences, folder.sha256());
  }

  private long day(int day) throws IOException {
    try (OutputStream out =
        folder.file("presences-" + province.plan().firstDay().plusDays(day) + ".csv")) {
      out.write("person,space,seat,from,until\n".getBytes(StandardCharsets.UTF_8));
      return SpellInOrder.spelled(
          province.plan().people(),
          () -> {
            LiveDay life = province.days();
            return (from, to, line) ->
                Province.presences(
                    life,
                    day,
                    from,
                    to,
                    (person, space, seat, begin, end) ->
                        presence(line, person, space, seat, begin, end));
          },
          out);
    }
  }

  private static void presence(Utf8 line, int person, int space, int seat, int from, int until) {
    line.number(person).comma().number(space).comma();
    if (seat > 0) {
      line.number(seat);
    }
    line.comma().time(from).comma().time(until).end();
  }

  static void collection(OutputStream out, List<String> features) throws IOException {
    String text =
        "{\"type\":\"FeatureCollection\",\"features\":[\n"
            + String.join(",\n", features)
            + "\n]}\n";
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  static String decimal(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
