package vn.chot.app.surveillance.tracing;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chot.app.access.ReadingWords;
import vn.chot.app.access.ReadingWords.Word;

/** How the log of reading names this room's pages; its menu is that of surveillance. */
@Configuration
class TracingMenu {
  @Bean
  ReadingWords tracingWords() {
    return new ReadingWords(
        List.of(),
        List.of(
            new Word("/tracing", "Bàn truy vết", "Tracing desk"),
            new Word("/tracing/people", "Người tiếp xúc trong địa bàn", "Contacts of an area"),
            new Word("/tracing/person", "Hồ sơ tiếp xúc một người", "A person's contacts"),
            new Word("/tracing/cases", "Danh sách tiếp xúc của một ca", "A case's contacts"),
            new Word(
                "/tracing/telephones", "Số điện thoại người tiếp xúc", "A contact's telephones"),
            new Word("/tracing/hand-overs", "Danh sách chuyển giao", "Lists handed over"),
            new Word("/tracing/bundles", "Gói chuyển tỉnh khác", "Bundles between provinces"),
            new Word("/tracing/appeals", "Thông báo tìm người", "Appeals"),
            new Word("/tracing/spaces", "Ai đã có mặt ở một nơi", "Who was in a place"),
            new Word("/api/v1/tracing", "Truy vết qua chương trình", "Tracing by a program")));
  }
}
