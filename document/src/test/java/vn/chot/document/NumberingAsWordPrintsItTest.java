package vn.chot.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chot.document.SamplePaper.definition;
import static vn.chot.document.SamplePaper.instance;
import static vn.chot.document.SamplePaper.level;
import static vn.chot.document.WordFile.item;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingAsWordPrintsItTest {

  @Test
  void aPaperWithEveryKindOfListReadsAsItIsPrinted() {
    assertThat(lines(SamplePaper.bytes())).isEqualTo(SamplePaper.printed());
  }

  @Test
  void twoListsOfOneDefinitionCountOnTogether() {
    String lists =
        definition(1, level(0, 1, "decimal", "%1.", "")) + instance(1, 1, "") + instance(2, 1, "");

    assertThat(lines(WordFile.of(item(1, 0, "Một"), item(2, 0, "Hai")).numbering(lists).bytes()))
        .containsExactly("1. Một", "2. Hai");
  }

  @Test
  void aLevelThatNeverRestartsCountsOnUnderTheNextHeading() {
    String lists =
        definition(
                1,
                level(0, 1, "upperRoman", "%1.", ""),
                level(1, 1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>"))
            + instance(1, 1, "");

    assertThat(
            lines(
                WordFile.of(
                        item(1, 0, "Phần"),
                        item(1, 1, "Mục"),
                        item(1, 0, "Phần"),
                        item(1, 1, "Mục"))
                    .numbering(lists)
                    .bytes()))
        .containsExactly("I. Phần", "1. Mục", "II. Phần", "2. Mục");
  }

  @Test
  void aSublevelBeforeItsParentUsesUpTheParentsFirstNumber() {
    String lists =
        definition(1, level(0, 1, "decimal", "%1.", ""), level(1, 1, "decimal", "%1.%2.", ""))
            + instance(1, 1, "");

    assertThat(lines(WordFile.of(item(1, 1, "Con"), item(1, 0, "Cha")).numbering(lists).bytes()))
        .containsExactly("1.1. Con", "2. Cha");
  }

  @Test
  void anInstanceMayReplaceALevelOfItsDefinition() {
    String replaced =
        "<w:lvlOverride w:ilvl=\"0\">" + level(0, 3, "lowerLetter", "%1)", "") + "</w:lvlOverride>";
    String lists = definition(1, level(0, 1, "decimal", "%1.", "")) + instance(1, 1, replaced);

    assertThat(lines(WordFile.of(item(1, 0, "Mục")).numbering(lists).bytes()))
        .containsExactly("c) Mục");
  }

  @Test
  void aTextBoxCountsOnItsOwnAndTheBodyGoesOnAfterIt() {
    String lists = definition(1, level(0, 1, "decimal", "%1.", "")) + instance(1, 1, "");
    String box =
        "<w:p><w:r><w:pict><w:txbxContent>"
            + item(1, 0, "Trong khung")
            + "</w:txbxContent></w:pict></w:r></w:p>";

    assertThat(
            lines(WordFile.of(item(1, 0, "Một"), box, item(1, 0, "Hai")).numbering(lists).bytes()))
        .containsExactly("1. Một", "", "1. Trong khung", "2. Hai");
  }

  @Test
  void aDeletedItemLeavesNoGapInTheCount() {
    String lists = definition(1, level(0, 1, "decimal", "%1.", "")) + instance(1, 1, "");
    String deleted =
        """
        <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>\
        <w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr>\
        <w:del w:id="2" w:author="a"><w:r><w:delText>Bỏ</w:delText></w:r></w:del></w:p>\
        """;

    assertThat(
            lines(
                WordFile.of(item(1, 0, "Một"), deleted, item(1, 0, "Hai"))
                    .numbering(lists)
                    .bytes()))
        .containsExactly("1. Một", "2. Hai");
  }

  @Test
  void anUnknownListGivesNoNumber() {
    assertThat(lines(WordFile.of(item(77, 0, "Mục")).bytes())).containsExactly("Mục");
  }

  @Test
  void definitionsThatLinkInALoopGiveNoNumber() {
    String lists =
        "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"A\"/></w:abstractNum>"
            + instance(1, 1, "");
    String styles =
        """
        <w:style w:type="numbering" w:styleId="A"><w:basedOn w:val="A"/>\
        <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
        """;

    assertThat(lines(WordFile.of(item(1, 0, "Mục")).numbering(lists).styles(styles).bytes()))
        .containsExactly("Mục");
  }

  @ParameterizedTest
  @CsvSource({
    "4, upperRoman, IV",
    "1994, lowerRoman, mcmxciv",
    "0, upperRoman, 0",
    "26, lowerLetter, z",
    "28, lowerLetter, bb",
    "7, decimalZero, 07",
    "7, '001, 002, 003, ...', 007",
    "12, decimal, 12",
    "3, unheardOf, 3",
    "3, none, ''",
  })
  void numbersAreWrittenInTheFormatOfTheirLevel(int number, String format, String written) {
    assertThat(WriteNumber.write(number, format)).isEqualTo(written);
  }

  private static List<String> lines(byte[] docx) {
    FileText text = PaperFile.read(docx, FileLimits.usual());
    assertThat(text).isInstanceOf(FileText.Read.class);
    return ((FileText.Read) text).text().lines().toList();
  }
}
