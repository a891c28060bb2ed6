package vn.chot.app.surveillance.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.sheet.Cell;
import vn.chot.sheet.Column;
import vn.chot.sheet.Mapping;
import vn.chot.sheet.Remark;
import vn.chot.sheet.Row;

/** Results out of a laboratory's sheet: each good row goes in whole, each bad one comes back. */
@Component
class ResultSheet {
  static final List<Column> COLUMNS =
      List.of(
          Column.needed(
              "code",
              "Mã mẫu",
              "Mã",
              "Mã bệnh phẩm",
              "Mã số mẫu",
              "Barcode",
              "Code",
              "Sample code",
              "Specimen"),
          Column.needed(
              "outcome", "Kết quả", "Kết quả xét nghiệm", "KQ", "Result", "Outcome", "Kết luận"),
          Column.optional("ct", "Ct", "Giá trị Ct", "CT value", "Ct value", "Chu kỳ ngưỡng"),
          Column.optional(
              "at",
              "Ngày giờ kết quả",
              "Giờ có kết quả",
              "Ngày có kết quả",
              "Ngày trả kết quả",
              "Thời gian",
              "Result time",
              "Result at"));

  private final RecordResult recordResult;
  private final JdbcClient sql;

  ResultSheet(RecordResult recordResult, JdbcClient sql) {
    this.recordResult = recordResult;
    this.sql = sql;
  }

  /**
   * Reads it; with {@code store} the good rows go in.
   *
   * @param chosen titles a person chose; null for those remembered of this account
   */
  SheetIn.Came bringIn(
      Actor actor, byte[] content, @Nullable Mapping chosen, boolean store, boolean vietnamese)
      throws IOException {
    Mapping mapping = chosen == null ? remembered(actor.id()) : chosen;
    SheetIn.Came came =
        SheetIn.bring(
            content, COLUMNS, mapping, store, vietnamese, rows -> judge(actor, rows, store));
    if (store && came instanceof SheetIn.Came.Read read) {
      remember(actor.id(), read.mapping());
    }
    return came;
  }

  private SheetIn.Judged judge(Actor actor, List<Row> rows, boolean store) {
    TreeMap<Integer, Remark> bad = new TreeMap<>();
    List<SaidResult> said = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (Row row : rows) {
      switch (typed(row).read("SHEET")) {
        case TypedResult.Read.Wrong(Refusal why) -> bad.put(row.number(), remark(why));
        case TypedResult.Read.Said(SaidResult one) -> {
          said.add(one);
          numbers.add(row.number());
        }
      }
    }
    List<Recorded> answers =
        store ? recordResult.recordAll(actor, said) : recordResult.judgeAll(actor, said);
    int good = 0;
    int same = 0;
    for (int i = 0; i < answers.size(); i++) {
      switch (answers.get(i)) {
        case Recorded.Done done -> good++;
        case Recorded.Same already -> {
          good++;
          same++;
        }
        case Recorded.Declined no -> bad.put(numbers.get(i), remark(no.why()));
      }
    }
    return new SheetIn.Judged(good, same, bad);
  }

  private static TypedResult typed(Row row) {
    String at =
        row.cell("at") instanceof Cell.Moment(var moment) ? moment.toString() : row.text("at");
    return new TypedResult(row.text("code"), row.text("outcome"), row.text("ct"), at);
  }

  /** The refusal without the hint to what is kept: a row of a sheet comes back in the sheet. */
  private static Remark remark(Refusal why) {
    return switch (why.code()) {
      case "specimen-unknown" ->
          new Remark(
              "Chưa có mẫu nào mang mã này. Hãy hỏi nơi lấy mẫu, khi mẫu được đăng ký thì gửi lại dòng này.",
              "No specimen bears this code. Ask where it was taken; send this row again once it is"
                  + " registered.");
      case "result-contradicts" ->
          new Remark(
              why.vietnamese().split(", trái", 2)[0]
                  + ", trái với dòng này. Kết quả cũ còn nguyên: hãy kiểm tra, rồi sửa kết quả ở trang của mẫu kèm lý do, hoặc xóa dòng này.",
              why.english().split(", against", 2)[0]
                  + ", against this row. The old result stands: check, then correct it on the specimen's"
                  + " page with a reason, or delete this row.");
      default -> new Remark(why.vietnamese(), why.english());
    };
  }

  private Mapping remembered(UUID owner) {
    Optional<String> titles =
        sql.sql("select titles from surveillance.result_columns where owner_id = :owner")
            .param("owner", owner)
            .query(String.class)
            .optional();
    return titles.map(Mapping::parse).orElse(Mapping.none());
  }

  private static final String REMEMBER =
      """
      insert into surveillance.result_columns (owner_id, titles) values (:owner, :titles)
      on conflict (owner_id) do update set titles = excluded.titles
      """;

  private void remember(UUID owner, Mapping mapping) {
    sql.sql(REMEMBER).param("owner", owner).param("titles", mapping.text()).update();
  }
}
