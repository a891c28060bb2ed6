package vn.chot.outbreak;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes the units with their outlines, rivers, roads, sites, spaces and lines. */
final class WritePlaces {
  private final Province province;
  private final ProvinceFolder folder;

  WritePlaces(Province province, ProvinceFolder folder) {
    this.province = province;
    this.folder = folder;
  }

  void written() throws IOException {
    table(
        "units.csv",
        "id,level,code,full_name,name,type,parent,area_km2,longitude,latitude",
        province.units(),
        this::unit);
    features(
        "boundaries.geojson",
        province.units().stream()
            .map(unit -> GeoJson.feature(properties(unit), province.boundary(unit)))
            .toList());
    features(
        "rivers.geojson", province.country().rivers().stream().map(DrawBackdrop::river).toList());
    features("roads.geojson", province.country().roads().stream().map(DrawBackdrop::road).toList());
    table(
        "sites.csv",
        "id,kind,name,unit,longitude,latitude,opens,closes",
        province.society().sites.sites(),
        this::site);
    table(
        "spaces.csv",
        "id,site,name,capacity",
        province.society().sites.spaces(),
        WritePlaces::space);
    table("lines.csv", "id,kind,from,to,vehicle,seats", vehicles(), row -> row);
  }

  private <T> void table(String file, String columns, List<T> rows, Function<T, String> row)
      throws IOException {
    try (OutputStream out = folder.file(file)) {
      out.write(header(columns));
      SpellInOrder.Speller speller =
          (from, to, text) ->
              rows.subList(from, to).forEach(item -> text.add(row.apply(item)).end());
      SpellInOrder.spelled(rows.size(), () -> speller, out);
    }
  }

  private void features(String file, List<String> features) throws IOException {
    try (OutputStream out = folder.file(file)) {
      WriteProvince.collection(out, features);
    }
  }

  private String code(int unit) {
    return unit == 0 ? "" : province.units().get(unit - 1).code();
  }

  private static String level(Unit unit) {
    return unit.level().name().toLowerCase(Locale.ROOT);
  }

  private String unit(Unit unit) {
    return String.join(
        ",",
        String.valueOf(unit.id()),
        level(unit),
        unit.code(),
        unit.fullName(),
        unit.name(),
        unit.type(),
        code(unit.parent()),
        WriteProvince.decimal(unit.squareKilometres()),
        MapFrame.east(unit.seatX()),
        MapFrame.north(unit.seatY()));
  }

  private String properties(Unit unit) {
    String names =
        "\"name\":\""
            + unit.name()
            + "\",\"fullName\":\""
            + unit.fullName()
            + "\",\"type\":\""
            + unit.type()
            + "\"";
    return "\"code\":\""
        + unit.code()
        + "\",\"level\":\""
        + level(unit)
        + "\","
        + names
        + ",\"parent\":\""
        + code(unit.parent())
        + "\"";
  }

  private String site(Site site) {
    String hours = new Utf8(16).time(site.opens()).comma().time(site.closes()).toString();
    String point = MapFrame.east(site.x()) + "," + MapFrame.north(site.y());
    return site.id()
        + ","
        + site.kind()
        + ","
        + site.name()
        + ","
        + code(site.unit())
        + ","
        + point
        + ","
        + hours;
  }

  private static String space(Space space) {
    return space.id() + "," + space.site() + "," + space.name() + "," + space.capacity();
  }

  private List<String> vehicles() {
    List<String> rows = new ArrayList<>();
    for (TransportLine line : province.society().lines) {
      for (int vehicle : line.vehicles()) {
        rows.add(
            line.id()
                + ","
                + line.kind()
                + ","
                + code(line.from())
                + ","
                + code(line.to())
                + ","
                + vehicle
                + ","
                + line.seats());
      }
    }
    return rows;
  }

  static byte[] header(String columns) {
    return (columns + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
