package vn.chot.app.agencies;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.places.Unit;
import vn.chot.app.places.UnitLevel;

/** The invented province of Lạc Hồng with its bodies before and after 1/7/2025, in memory. */
final class SampleProvince {
  static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  static final LocalDate LAST_DISTRICT_DAY = LocalDate.of(2025, 6, 30);
  static final LocalDate NEW_COMMUNES = LocalDate.of(2025, 7, 1);
  static final LocalDate EPIDEMIC = LocalDate.of(2021, 8, 4);
  static final LocalDate NEW_MODEL = LocalDate.of(2025, 11, 26);
  static final Unit HOME =
      new Unit(id("unit"), "98", "tỉnh", "Lạc Hồng", UnitLevel.PROVINCE, null, FIRST, null);

  private final List<Agency> versions = new ArrayList<>();
  private final List<AgencyRows.Succession> successions = new ArrayList<>();
  private final List<AgencyRows.Alias> aliases = new ArrayList<>();

  private SampleProvince() {}

  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** Province, five districts, communes; three departments merged into others in 2025. */
  static SampleProvince lacHong() {
    SampleProvince all = new SampleProvince();
    all.province(AgencyKind.PARTY_COMMITTEE, "Tỉnh ủy Lạc Hồng");
    all.province(AgencyKind.PEOPLES_COUNCIL, "Hội đồng nhân dân tỉnh");
    all.province(AgencyKind.PEOPLES_COMMITTEE, "UBND tỉnh Lạc Hồng");
    all.province(AgencyKind.OFFICE, "Văn phòng UBND tỉnh");
    for (String name :
        List.of(
            "Văn phòng Tỉnh ủy",
            "Ban Tuyên giáo Tỉnh ủy",
            "Ban Dân vận Tỉnh ủy",
            "Ủy ban Kiểm tra Tỉnh ủy",
            "Ban Cán sự đảng UBND tỉnh")) {
      all.province(AgencyKind.PARTY_BODY, name);
    }
    for (String name :
        List.of(
            "Sở Y tế",
            "Sở Tài chính",
            "Sở Công Thương",
            "Sở Nội vụ",
            "Sở Xây dựng",
            "Sở Ngoại vụ",
            "Sở Khoa học và Công nghệ",
            "Sở Giáo dục và Đào tạo",
            "Sở Tài nguyên và Môi trường",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Sở Nông nghiệp và Phát triển nông thôn",
            "Thanh tra tỉnh")) {
      all.province(AgencyKind.DEPARTMENT, name);
    }
    all.ending("Sở Giao thông vận tải", LocalDate.of(2025, 2, 28), "Sở Xây dựng");
    all.ending("Sở Lao động - Thương binh và Xã hội", LocalDate.of(2025, 2, 28), "Sở Nội vụ");
    for (String name :
        List.of("Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh")) {
      all.province(AgencyKind.ARMED_FORCE, name);
    }
    for (String name :
        List.of(
            "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
            "Liên đoàn Lao động tỉnh",
            "Hội Nông dân tỉnh",
            "Hội Liên hiệp Phụ nữ tỉnh",
            "Tỉnh đoàn Lạc Hồng")) {
      all.province(AgencyKind.FRONT, name);
    }
    all.province(AgencyKind.PRESS, "Đài Phát thanh và Truyền hình tỉnh");
    all.province(AgencyKind.PRESS, "Báo Lạc Hồng");
    all.under("UBND tỉnh Lạc Hồng", AgencyKind.UNIT, "Ban Quản lý các khu công nghiệp tỉnh");
    all.under("Sở Y tế", AgencyKind.UNIT, "Trung tâm Kiểm soát bệnh tật tỉnh");
    all.under("Sở Khoa học và Công nghệ", AgencyKind.UNIT, "Trung tâm Chuyển đổi số tỉnh");
    for (String unit :
        List.of(
            "thành phố Lạc Hồng",
            "thị xã Bến Lạc",
            "huyện Đồng Mây",
            "huyện Hải Lạc",
            "huyện Sơn Hồng")) {
      all.district(unit);
    }
    all.commune("xã Tân An", "huyện Đồng Mây", FIRST, LAST_DISTRICT_DAY);
    all.commune("xã Tân Ân", "huyện Hải Lạc", FIRST, LAST_DISTRICT_DAY);
    all.commune("xã Tân Lập", "huyện Đồng Mây", FIRST, LAST_DISTRICT_DAY);
    all.commune("xã Tân Lập", "huyện Sơn Hồng", FIRST, LAST_DISTRICT_DAY);
    all.commune("phường Phố Bến", "thị xã Bến Lạc", FIRST, LAST_DISTRICT_DAY);
    for (String unit : List.of("phường Bến Lạc", "xã Đồng Mây", "xã Sơn Hồng", "đặc khu Hòn Trà")) {
      all.commune(unit, null, NEW_COMMUNES, null);
    }
    return all;
  }

  private void province(AgencyKind kind, String name) {
    add(name, kind, AgencyLevel.PROVINCE, null, FIRST, null);
  }

  private void under(String parent, AgencyKind kind, String name) {
    add(name, kind, AgencyLevel.PROVINCE, id(parent), FIRST, null);
  }

  private void ending(String name, LocalDate last, String heir) {
    add(name, AgencyKind.DEPARTMENT, AgencyLevel.PROVINCE, null, FIRST, last);
    successions.add(new AgencyRows.Succession(id(name), id(heir), last.plusDays(1)));
  }

  private void district(String unit) {
    add(
        "UBND " + unit,
        AgencyKind.PEOPLES_COMMITTEE,
        AgencyLevel.DISTRICT,
        null,
        FIRST,
        LAST_DISTRICT_DAY);
    String party =
        unit.startsWith("huyện") ? "Huyện ủy" : unit.startsWith("thị") ? "Thị ủy" : "Thành ủy";
    String name = unit.replaceFirst("^(huyện|thị xã|thành phố) ", "");
    add(
        party + " " + name,
        AgencyKind.PARTY_COMMITTEE,
        AgencyLevel.DISTRICT,
        null,
        FIRST,
        LAST_DISTRICT_DAY);
    add(
        "Công an " + unit,
        AgencyKind.ARMED_FORCE,
        AgencyLevel.DISTRICT,
        null,
        FIRST,
        LAST_DISTRICT_DAY);
  }

  private void commune(
      String unit, @Nullable String district, LocalDate from, @Nullable LocalDate to) {
    Agency agency =
        new Agency(
            id(unit + district),
            "UBND " + unit,
            List.of(),
            AgencyKind.PEOPLES_COMMITTEE,
            AgencyLevel.COMMUNE,
            district == null ? null : id("UBND " + district),
            null,
            null,
            false,
            from,
            to);
    versions.add(agency);
  }

  private void add(
      String name,
      AgencyKind kind,
      AgencyLevel level,
      @Nullable UUID parent,
      LocalDate from,
      @Nullable LocalDate to) {
    versions.add(
        new Agency(id(name), name, List.of(), kind, level, parent, null, null, false, from, to));
  }

  SampleProvince withAlias(String name, String scope, String... agencies) {
    List<UUID> ids = java.util.stream.Stream.of(agencies).map(SampleProvince::id).toList();
    aliases.add(new AgencyRows.Alias(name, vn.chot.app.places.Unmarked.of(name), scope, ids));
    return this;
  }

  SampleProvince with(Agency agency) {
    versions.add(agency);
    return this;
  }

  Roll roll() {
    return Roll.of(versions, successions, aliases);
  }

  /** What a paper of ours of that day means by the name. */
  Naming inOurPaper(String name, LocalDate on) {
    return inPaper(
        name, new NamedBy(on, id("UBND tỉnh Lạc Hồng"), "UBND tỉnh Lạc Hồng", "Lạc Hồng", false));
  }

  Naming inPaper(String name, NamedBy by) {
    return ResolveNames.speaking(roll(), Optional.of(HOME), by).resolve(name);
  }
}
