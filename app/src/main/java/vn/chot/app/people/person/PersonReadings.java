package vn.chot.app.people.person;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chot.app.access.ReadingWords;
import vn.chot.app.access.ReadingWords.Word;

/** How the log of reading says what persons' records were opened for, and on which page. */
@Configuration
class PersonReadings {
  @Bean
  ReadingWords personWords() {
    return new ReadingWords(
        Arrays.stream(Purpose.values())
            .map(one -> new Word(one.name(), one.vietnamese(), one.english()))
            .toList(),
        List.of(
            new Word("/people/person", "Hồ sơ một người", "A person's record"),
            new Word("/people/readers", "Ai đã xem hồ sơ một người", "Who was shown a record"),
            new Word("/people/kin", "Tra người thân", "Look-up of a kin"),
            new Word("/people/edit", "Sửa hồ sơ một người", "A person's record, to correct"),
            new Word("/people/new", "Đăng ký người: hồ sơ gần giống", "Registering: records alike"),
            new Word("/people/lookup", "Tra cứu", "Look-up"),
            new Word("/people", "Danh sách người dân", "List of people"),
            new Word("/people/export", "Xuất danh sách người dân", "List of people, as a sheet"),
            new Word("/people/households", "Danh sách hộ", "List of households"),
            new Word("/people/household", "Một hộ gia đình", "A household"),
            new Word("/people/retention", "Sắp hết hạn lưu giữ", "Records soon to lose names"),
            new Word("/api/v1/people", "Hồ sơ một người, qua API", "A person's record, by API"),
            new Word("/api/v1/people/lookup", "Tra cứu, qua API", "Look-up, by API"),
            new Word("/people/twins", "Hồ sơ có thể trùng", "Records that may be one"),
            new Word("/people/twins/pair", "So hai hồ sơ", "Two records compared"),
            new Word("/people/twins/merged", "Hồ sơ đã gộp", "Records merged"),
            new Word("/people/intake", "Các danh sách nhập", "Lists brought in"),
            new Word("/people/intake/rows", "Các dòng của danh sách nhập", "Rows of a list"),
            new Word("/log/readings", "Nhật ký xem", "The log of reading"),
            new Word("/log", "Nhật ký việc đã làm", "The log of deeds")));
  }
}
