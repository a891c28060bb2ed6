package vn.chot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The word that was probably meant. */
class NearestTest {
  private static final List<String> KNOWN =
      List.of("channel", "reported_on", "answer", "unit", "Đường dây nóng");

  @Test
  void aSlipOfTheFingersIsFound() {
    assertThat(Nearest.to("chanel", KNOWN)).contains("channel");
    assertThat(Nearest.to("chnanel", KNOWN)).contains("channel");
    assertThat(Nearest.to("reportedOn", KNOWN)).contains("reported_on");
    assertThat(Nearest.to("reported-on", KNOWN)).contains("reported_on");
    assertThat(Nearest.to("anser", KNOWN)).contains("answer");
    assertThat(Nearest.to("duong day nong", KNOWN)).contains("Đường dây nóng");
  }

  @Test
  void aWordFarFromAllIsNotGuessed() {
    assertThat(Nearest.to("colour", KNOWN)).isEmpty();
    assertThat(Nearest.to("", KNOWN)).isEmpty();
    assertThat(Nearest.to("x".repeat(100_000), KNOWN)).isEmpty();
  }
}
