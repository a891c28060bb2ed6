package vn.chot.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A million characters of anything are read to the end, by work that grows with the length alone.
 */
class HostileTextTest {

  private static final int LENGTH = 250_000;
  private static final String FORM = "THÔNG BÁO\nKết luận cuộc họp\n\nNgày 01/02/2021, họp.\n\n1. ";

  static Stream<String> repeatedPieces() {
    return List.of(
        "-",
        "- ",
        "- a\n",
        "(",
        "[1",
        "(1) a\n",
        "1. a\n",
        "1.1.1.1.",
        "I. A\n",
        "a) b\n",
        "a",
        "Sở Y tế, ",
        "các ",
        "giao Sở ",
        "phối hợp với ",
        "|",
        "|a",
        "*",
        "\n",
        "\f",
        "trước ngày 1/1 ",
        "tháng 1 ",
        "1/UBND-A ",
        "1/A-A-A ",
        "TM. A ",
        "CHỦ TỊCH ",
        "Nơi nhận:\n",
        "Kính gửi: ",
        ". ",
        "; các ",
        "nếu ",
        "Điều 1. ",
        "a\u0301\u0302",
        "\ud800",
        "12345/",
        "- a\n+ b\n",
        "UBND tỉnh thống nhất ",
        "quý 1 ",
        "số 31-\n",
        "= ",
        "# a\n")
        .stream();
  }

  @ParameterizedTest
  @MethodSource("repeatedPieces")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void manyCharactersOfOnePieceAreReadToTheEnd(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    Reading reading = NoticeReader.withGrammarOnly().read(text);
    assertThat(reading.outline().span().end()).isEqualTo(reading.source().length());
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void manyCharactersInsideAFormalPaperAreReadToTheEnd() {
    for (String piece : List.of("Sở Y tế, ", "phối hợp với Sở ", "trước ngày 1/1 ", "1/UBND-A ")) {
      Reading reading =
          NoticeReader.withGrammarOnly().read(FORM + piece.repeat(LENGTH / piece.length()));
      assertThat(reading.header().kind()).isEqualTo(Kind.THONG_BAO);
      assertThat(reading.header().meetingDate()).isNotNull();
    }
  }
}
