package vn.chot.app.people.sample;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chot.app.places.SuccessionRow;
import vn.chot.outbreak.UnitRoll;
import vn.chot.sheet.Column;
import vn.chot.sheet.Reading;
import vn.chot.sheet.Row;
import vn.chot.sheet.SheetFile;
import vn.chot.sheet.SheetLimits;

/**
 * The units of the demonstration in the order in which they lie on the ground, and which commune of
 * today each former one went into.
 *
 * @param roll the units until 30/6/2025
 * @param successor the code of today's commune for each former commune's code
 */
record DemoUnits(UnitRoll roll, Map<String, String> successor) {
  private static final String PROVINCE = "97";
  private static final String REFORM = "2025";

  private static final List<Column> UNITS =
      List.of(
          Column.needed("code", "Mã"),
          Column.needed("name", "Tên"),
          Column.needed("type", "Loại"),
          Column.needed("from", "Từ ngày"));
  private static final List<Column> SUCCESSIONS =
      List.of(
          Column.needed("former", "Mã cũ"),
          Column.needed("district", "Mã huyện"),
          Column.needed("now", "Mã mới"));

  static DemoUnits read() throws IOException {
    Map<String, UnitRoll.Named> former = new LinkedHashMap<>();
    for (Row row : rows("units.csv", UNITS)) {
      if (!row.text("from").endsWith(REFORM)) {
        String code = row.text("code");
        former.put(code, new UnitRoll.Named(code, row.text("type"), row.text("name")));
      }
    }
    Map<String, String> successor = new LinkedHashMap<>();
    Map<String, List<UnitRoll.Named>> communes = new LinkedHashMap<>();
    for (Row row : rows("successions.csv", SUCCESSIONS)) {
      String code = row.text("former");
      successor.put(code, row.text("now"));
      communes
          .computeIfAbsent(row.text("district"), district -> new ArrayList<>())
          .add(known(former, code));
    }
    List<UnitRoll.District> districts = new ArrayList<>();
    communes.forEach(
        (code, inside) -> districts.add(new UnitRoll.District(known(former, code), inside)));
    return new DemoUnits(new UnitRoll(known(former, PROVINCE), districts), successor);
  }

  /** Every former commune went whole into one of today's. */
  List<SuccessionRow> successions(LocalDate day) {
    List<SuccessionRow> rows = new ArrayList<>();
    successor.forEach((former, now) ->
        rows.add(
            new SuccessionRow(
                rows.size() + 2, former, "", now, "", day, true, null, DemoSites.SOURCE)));
    return rows;
  }

  private static UnitRoll.Named known(Map<String, UnitRoll.Named> units, String code) {
    UnitRoll.Named unit = units.get(code);
    if (unit == null) {
      throw new IllegalStateException("units.csv has no " + code);
    }
    return unit;
  }

  private static List<Row> rows(String sheet, List<Column> columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (InputStream bytes = DemoUnits.class.getResourceAsStream("/demo/" + sheet)) {
      if (bytes != null
          && SheetFile.open(bytes, SheetLimits.usual())
              instanceof SheetFile.Opening.Opened(SheetFile file)) {
        try (file) {
          if (file.read("", columns, rows::add) instanceof Reading.Refused refused) {
            throw new IllegalStateException(sheet + " " + refused.fault());
          }
        }
      }
    }
    return rows;
  }
}
