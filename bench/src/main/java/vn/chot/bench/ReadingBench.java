package vn.chot.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.chot.notice.NoticeReader;
import vn.chot.notice.Reading;

/** How long a paper takes to read: one of 20 KB, and a million hostile characters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadingBench {

  private static final int HOSTILE = 1_000_000;
  private static final String HEAD =
      """
      ỦY BAN NHÂN DÂN
      TỈNH LẠC HỒNG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: 12/TB-UBND
      Lạc Hồng, ngày 04 tháng 5 năm 2021

      THÔNG BÁO
      Kết luận của Chủ tịch UBND tỉnh tại cuộc họp

      Ngày 03/5/2021, Chủ tịch UBND tỉnh chủ trì cuộc họp và kết luận như sau:

      """;
  private static final String ITEM =
      """
      Sở Y tế chủ trì, phối hợp với Công an tỉnh và UBND các huyện tiếp tục truy vết, xét nghiệm và cách ly theo \
      Kế hoạch số 63/KH-UBND ngày 15/4/2021 của UBND tỉnh, hoàn thành trước ngày 10/5/2021; kịp thời báo cáo ca bệnh mới.

      - Giao Sở Tài chính bố trí kinh phí mua sinh phẩm, khẩn trương thanh toán chế độ cho lực lượng tuyến đầu khi cần thiết.

      """;
  private static final String TAIL =
      "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An\n";

  /** What is read: "paper" of 20 KB, or a piece repeated to a million characters. */
  @Param({"paper", "dash", "bracket", "numeral", "line", "nested", "symbol"})
  public String what = "paper";

  private final NoticeReader reader = NoticeReader.withGrammarOnly();
  private String text = "";

  /** Builds the text. */
  @Setup
  public void build() {
    text =
        switch (what) {
          case "dash" -> repeat("- a\n");
          case "bracket" -> repeat("(");
          case "numeral" -> repeat("1. a\n");
          case "line" -> repeat("Sở Y tế phối hợp với ");
          case "nested" -> repeat("I. A\n1. b\na) c\n- d\n+ e\n");
          case "symbol" -> repeat("1/UBND-A ");
          default -> paper();
        };
  }

  /** Reads it. */
  @Benchmark
  public Reading read() {
    return reader.read(text);
  }

  private static String repeat(String piece) {
    return piece.repeat(HOSTILE / piece.length());
  }

  private static String paper() {
    StringBuilder paper = new StringBuilder(HEAD);
    for (int i = 1;
        paper.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8).length < 20_000;
        i++) {
      paper.append(i).append(". ").append(ITEM);
    }
    return paper.append(TAIL).toString();
  }
}
