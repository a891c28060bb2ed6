package vn.chot.app.directive.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chot.notice.Cadence;
import vn.chot.notice.Span;

/** A Party paper directs the State through its Party groups: the chain is kept. */
class PartyChainTest {
  private static final String PAPER =
      """
      III- NHIỆM VỤ

      1- Các huyện ủy phân công cấp ủy viên phụ trách từng xã.

      2- Ban Cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo Ủy ban nhân dân tỉnh chỉ đạo:

      - Xây dựng phương án 500 ca mắc.

      - Sở Tài chính bảo đảm nguồn lực mua sinh phẩm.

      3- Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo Thường trực Hội đồng nhân dân tỉnh giám sát chính sách hỗ trợ.

      4- Đảng ủy Công an tỉnh lãnh đạo xử lý nghiêm việc khai báo gian dối.

      5- Ban Thường vụ Thị ủy Bến Lạc lãnh đạo Ủy ban nhân dân thị xã chỉ đạo các phường tăng cường tuần tra.

      6- Ủy ban nhân dân tỉnh chỉ đạo Sở Y tế rà soát vật tư.
      """;

  private static List<String> chain(String words, boolean inherited, String... lead) {
    int start = PAPER.indexOf(words);
    Span span = new Span(start, PAPER.indexOf('\n', start));
    return PartyChain.of(
        PAPER,
        new MeasureView(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "1",
            span,
            Words.of(PAPER, span),
            new MeasureFields(
                List.of(lead),
                List.of(),
                null,
                null,
                List.of(),
                Cadence.NONE,
                null,
                List.of(),
                List.of()),
            inherited,
            List.of(),
            Map.of(),
            Origin.READ,
            false,
            null,
            1,
            new WhoWhen(UUID.randomUUID(), "Văn thư", Instant.EPOCH)));
  }

  @Test
  void whatIsListedUnderAChainStandsInIt() {
    assertThat(chain("- Xây dựng", true, "Ủy ban nhân dân tỉnh"))
        .containsExactly("Ban Cán sự đảng Ủy ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh");
  }

  @Test
  void anActorOfItsOwnIsTheThirdInTheChain() {
    assertThat(chain("- Sở Tài chính", false, "Sở Tài chính"))
        .containsExactly(
            "Ban Cán sự đảng Ủy ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh", "Sở Tài chính");
  }

  @Test
  void aChainInTheSentenceItself() {
    assertThat(chain("Đảng đoàn", false, "Đảng đoàn Hội đồng nhân dân tỉnh"))
        .containsExactly("Đảng đoàn Hội đồng nhân dân tỉnh", "Thường trực Hội đồng nhân dân tỉnh");
    assertThat(chain("Ban Thường vụ Thị ủy", false, "Ban Thường vụ Thị ủy Bến Lạc"))
        .containsExactly("Ban Thường vụ Thị ủy Bến Lạc", "Ủy ban nhân dân thị xã", "các phường");
  }

  @Test
  void toLeadTheWorkItselfIsNoChain() {
    assertThat(chain("Đảng ủy Công an", false, "Đảng ủy Công an tỉnh")).isEmpty();
    assertThat(chain("Các huyện ủy", false, "Các huyện ủy")).isEmpty();
  }

  @Test
  void onlyAPartyBodyLeadsAChain() {
    assertThat(chain("Ủy ban nhân dân tỉnh chỉ đạo Sở Y tế", false, "Ủy ban nhân dân tỉnh"))
        .isEmpty();
  }

  @Test
  void theNextNumberLeavesTheChain() {
    assertThat(chain("Đảng ủy Công an", true, "x")).isEmpty();
  }
}
