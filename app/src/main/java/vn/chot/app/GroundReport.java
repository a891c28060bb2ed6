package vn.chot.app;

import java.io.PrintWriter;
import vn.chot.app.places.BoundaryImport;
import vn.chot.app.places.GroundImport;
import vn.chot.app.places.SuccessionImport;
import vn.chot.app.places.UnitImport;

/** Tells on the terminal what came of files of the ground: a line a file, then its faults. */
final class GroundReport {
  private GroundReport() {}

  static void print(GroundImport outcome, boolean dry, PrintWriter out) {
    for (GroundImport.Part part : outcome.parts()) {
      out.println(part.file() + ": " + told(part));
      for (UnitImport.Problem problem : part.problems()) {
        String row = problem.line() > 0 ? "dòng/row " + problem.line() + ": " : "";
        out.println("  " + row + problem.refusal().vietnamese());
        out.println("  " + " ".repeat(row.length()) + problem.refusal().english());
      }
    }
    int faults = outcome.parts().stream().mapToInt(part -> part.problems().size()).sum();
    out.printf("%d tệp/files, %d lỗi/faults. ", outcome.parts().size(), faults);
    out.println(
        dry
            ? "Chỉ kiểm tra, chưa lưu gì / only checked, nothing is stored."
            : outcome.stored()
                ? "Đã lưu; nếu máy chủ đang chạy, hãy khởi động lại / stored; restart a server that is running."
                : "Chưa lưu gì / nothing is stored.");
    out.flush();
  }

  private static String told(GroundImport.Part part) {
    return switch (part) {
      case GroundImport.Listed list ->
          "%s %s: %d dòng/rows, %d mới/new, %d đã có/known, %d kết thúc/ended"
              .formatted(
                  list.whole()
                      ? "danh sách cả nước từ / list of the country from"
                      : "danh sách từ / list from",
                  list.day(),
                  list.rows(),
                  list.outcome().added(),
                  list.outcome().unchanged(),
                  list.outcome().changed());
      case GroundImport.Crossed(String file, SuccessionImport crossed) ->
          "bảng đối chiếu/crosswalk: %d dòng/rows, %d cũ/former -> %d mới/successors, %d lưu/stored, %d đã có/known"
              .formatted(
                  crossed.rows(),
                  crossed.formers(),
                  crossed.successors(),
                  crossed.stored(),
                  crossed.unchanged());
      case GroundImport.Outlined(String file, var day, BoundaryImport drawn) ->
          "ranh giới từ / boundaries from %s: %d đối tượng/features, %d lưu/stored, %d đã có/known, %d cặp giáp ranh/pairs of neighbours"
              .formatted(
                  day, drawn.features(), drawn.stored(), drawn.unchanged(), drawn.neighbours());
      case GroundImport.Backdropped(String file, int features, int added) ->
          "sông, đường/rivers, roads: %d đối tượng/features, %d mới/new".formatted(features, added);
      case GroundImport.LeftAlone left -> "bỏ qua/left alone";
      case GroundImport.Unreadable unread -> "không đọc được/cannot be read";
    };
  }
}
