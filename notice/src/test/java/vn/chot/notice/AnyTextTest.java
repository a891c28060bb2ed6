package vn.chot.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any string at all is read without failing, twice alike, with every span inside it. */
class AnyTextTest {

  private static final String PAPER =
      """
      ỦY BAN NHÂN DÂN
      TỈNH LẠC HỒNG
      Số: 12/TB-UBND
      Lạc Hồng, ngày 04 tháng 5 năm 2021
      THÔNG BÁO
      Kết luận của Chủ tịch UBND tỉnh tại cuộc họp

      Ngày 03/5/2021, Chủ tịch UBND tỉnh chủ trì cuộc họp và kết luận như sau:

      1. Sở Y tế chủ trì, phối hợp với Công an tỉnh truy vết trước ngày 06/5/2021 theo Kế hoạch số 63/KH-UBND.
      - Tiếp tục xét nghiệm khi cần thiết.
      2. Giao Sở Tài chính:
      a) Bố trí kinh phí;
      b) Báo cáo UBND tỉnh trong tháng 6.

      Nơi nhận:
      - Như trên;
      - Lưu: VT.
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
      Nguyễn Văn An
      """;

  private final NoticeReader reader = NoticeReader.withGrammarOnly();

  @Test
  void aPaperCutOffAtAnyPlaceIsRead() {
    for (int end = 0; end <= PAPER.length(); end++) {
      check(PAPER.substring(0, end));
    }
  }

  @Test
  void aPaperWithCharactersChangedAtRandomIsRead() {
    Random random = new Random(20210504);
    String alphabet = "-–.:;,()[]|*/#\n\r\f\t 0123456789IVXađĐớ\u0301\ud83d\ude00\u00a0“”";
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder(PAPER);
      for (int change = 0; change < 1 + round % 40; change++) {
        int at = random.nextInt(text.length());
        char c = alphabet.charAt(random.nextInt(alphabet.length()));
        switch (random.nextInt(3)) {
          case 0 -> text.setCharAt(at, c);
          case 1 -> text.insert(at, c);
          default -> text.deleteCharAt(at);
        }
      }
      check(text.toString());
    }
  }

  @Test
  void randomCharactersLoneSurrogatesAmongThemAreRead() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i > 0; i--) {
        text.append(
            (char) (round % 2 == 0 ? random.nextInt(0x10000) : 0x20 + random.nextInt(0x60)));
      }
      check(text.toString());
    }
  }

  @Test
  void piecesOfThePaperInAnyOrderAreRead() {
    Random random = new Random(36);
    List<String> lines = PAPER.lines().toList();
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(lines.get(random.nextInt(lines.size())))
            .append(random.nextBoolean() ? "\n" : " ");
      }
      check(text.toString());
    }
  }

  private void check(String text) {
    Reading reading = reader.read(text);
    assertThat(SpansKept.broken(reading)).isEmpty();
    assertThat(reader.read(text)).isEqualTo(reading);
    assertThat(NoticeJson.write(reading)).startsWith("{");
  }
}
