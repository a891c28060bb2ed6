package vn.chot.app.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;

/** Workbooks as offices make them: merged titles, formulas, days as numbers and as words. */
@ChotTest
class ListsFromExcelTest {
  @Autowired ApplicationContext context;

  @Test
  void mergedTitlesFormulasAndDaysOfEveryKindAreRead() throws IOException {
    ListServer lists = new ListServer(context);
    Actor officer = lists.somebody("excel.xep", Role.AGENCY_STAFF, "M7", true);
    Intake done =
        lists.broughtIn(
            lists.checked(lists.sent(officer, "bảng.xlsx", workbook(), LocalDate.of(2021, 4, 20))),
            false);

    assertThat(done.layout().titles())
        .containsExactly(
            "STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Thường trú – Thôn", "Thường trú – Xã");
    assertThat(done.layout().fields())
        .containsExactly("", "NAME", "BORN", "CITIZEN_ID", "PERMANENT", "PERMANENT_COMMUNE");
    assertThat(done.counts().entered()).isEqualTo(3);
    assertThat(lists.faults(done)).extracting(RowVerdicts.Verdict::row).containsExactly(7);
    assertThat(lists.faults(done).getFirst().told(true)).contains("cột B", "#N/A", "công thức");
    for (String name : new String[] {"Khổng Bảng Một", "Khổng Bảng Hai", "Khổng Bảng Ba"}) {
      assertThat(
              lists.count(
                  "p.born = date '1985-03-12' and p.permanent_address = 'Bản Mới' and p.name = :value",
                  name))
          .as(name)
          .isEqualTo(1);
    }
    assertThat(
            lists.count(
                "exists (select from people.identity_paper i where i.person_id = p.id and i.number = :value)",
                "099085000901"))
        .isEqualTo(1);
  }

  private static byte[] workbook() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Danh sách");
      sheet.createRow(0).createCell(0).setCellValue("DANH SÁCH CÔNG DÂN");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
      words(sheet.createRow(1), "STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Thường trú");
      words(sheet.createRow(2), "", "", "", "", "Thôn", "Xã");
      for (int column = 0; column < 4; column++) {
        sheet.addMergedRegion(new CellRangeAddress(1, 2, column, column));
      }
      sheet.addMergedRegion(new CellRangeAddress(1, 1, 4, 5));
      Row one = person(sheet, 3, "");
      one.getCell(1).setCellFormula("CONCATENATE(\"Khổng \",\"Bảng Một\")");
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
      Cell born = one.createCell(2);
      born.setCellValue(LocalDate.of(1985, 3, 12));
      born.setCellStyle(day);
      one.createCell(3).setCellFormula("\"0\"&99085000901");
      person(sheet, 4, "Khổng Bảng Hai").createCell(2).setCellValue("12/03/1985");
      person(sheet, 5, "Khổng Bảng Ba").createCell(2).setCellFormula("DATE(1985,3,12)");
      person(sheet, 6, "").getCell(1).setCellFormula("NA()");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static Row person(XSSFSheet sheet, int number, String name) {
    Row row = sheet.createRow(number);
    words(row, String.valueOf(number - 2), name);
    words(row, 4, "Bản Mới", "xã Bản Trăng, huyện Suối Mây, tỉnh Mường Sương");
    return row;
  }

  private static void words(Row row, String... words) {
    words(row, 0, words);
  }

  private static void words(Row row, int from, String... words) {
    for (int i = 0; i < words.length; i++) {
      row.createCell(from + i).setCellValue(words[i]);
    }
  }
}
