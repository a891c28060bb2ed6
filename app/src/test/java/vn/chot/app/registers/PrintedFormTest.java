package vn.chot.app.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.chot.app.pages.PrintedFaces;
import vn.chot.register.Value;

/** What a printed form says in its two languages, and with letters that are not Vietnamese. */
class PrintedFormTest {

  @Test
  void foreignLettersPrintAsTheyAreOrAreSaidToBeMissing() throws IOException {
    String plate = "粤Z 1234 港";
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PrintedPdf.write(
        new PrintEntry.Printed(
            "", "Sở Y tế", "1", "Lạc Hồng", "PHIẾU", List.of("Biển số " + plate), List.of(), false),
        pdf);
    String words;
    try (var document = Loader.loadPDF(pdf.toByteArray())) {
      words = new PDFTextStripper().getText(document);
    }
    boolean has = PrintedFaces.narrow().printable(plate).equals(plate);
    assertThat(words).contains(has ? plate : "[?]Z 1234 [?]", "SỞ Y TẾ").doesNotContain("#");
    assertThat(words.contains("không có phông")).isEqualTo(!has);
  }

  @Test
  void moneyDaysAndNumbersReadAsInTheCopysLanguage() {
    Value money = new Value.Money(5_000_000);
    assertThat(PrintedValue.of(money, "5.000.000 đ", false)).isEqualTo("5.000.000 đồng");
    assertThat(PrintedValue.of(money, "5.000.000 đ", true)).isEqualTo("VND 5,000,000");
    Value number = new Value.Figure(new BigDecimal("1200.5"));
    assertThat(PrintedValue.of(number, "1.200,5 giường", true)).isEqualTo("1,200.5 giường");
    Value moment = new Value.Moment(java.time.LocalDateTime.of(2021, 4, 27, 8, 5));
    assertThat(PrintedValue.of(moment, "8:05 27/4/2021", true)).isEqualTo("08:05 on 27 April 2021");
  }

  @Test
  void unitsAndTheirCommitteesHaveEnglishNames() {
    assertThat(EnglishNames.of("UBND xã Lạc Sơn"))
        .isEqualTo("People's Committee of Lạc Sơn commune");
    assertThat(EnglishNames.of("tỉnh Lạc Hồng")).isEqualTo("Lạc Hồng province");
    assertThat(EnglishNames.of("Ủy ban nhân dân thị xã Bến Lạc"))
        .isEqualTo("People's Committee of Bến Lạc town");
    assertThat(EnglishNames.of("Trung tâm Y tế")).isEqualTo("Trung tâm Y tế");
  }
}
