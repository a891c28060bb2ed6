package vn.chot.app.agencies;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.chot.app.access.Role;
import vn.chot.app.places.Unmarked;

/** The words of the sheet for kinds, levels and roles, as people write them, and back. */
final class SheetWords {

  private static final Map<AgencyKind, String> KINDS =
      Map.ofEntries(
          Map.entry(AgencyKind.PARTY_COMMITTEE, "Cấp ủy"),
          Map.entry(AgencyKind.PARTY_BODY, "Cơ quan Đảng"),
          Map.entry(AgencyKind.PEOPLES_COUNCIL, "HĐND"),
          Map.entry(AgencyKind.PEOPLES_COMMITTEE, "UBND"),
          Map.entry(AgencyKind.OFFICE, "Văn phòng UBND"),
          Map.entry(AgencyKind.DEPARTMENT, "Sở / ban / phòng"),
          Map.entry(AgencyKind.ARMED_FORCE, "Lực lượng vũ trang"),
          Map.entry(AgencyKind.FRONT, "Mặt trận và đoàn thể"),
          Map.entry(AgencyKind.PRESS, "Báo đài"),
          Map.entry(AgencyKind.STEERING, "Ban chỉ đạo"),
          Map.entry(AgencyKind.UNIT, "Đơn vị sự nghiệp"),
          Map.entry(AgencyKind.OTHER, "Khác"));

  private static final Map<AgencyLevel, String> LEVELS =
      Map.of(
          AgencyLevel.CENTRAL, "Trung ương",
          AgencyLevel.PROVINCE, "Tỉnh",
          AgencyLevel.DISTRICT, "Huyện",
          AgencyLevel.COMMUNE, "Xã");

  private static final Map<Role, String> ROLES =
      Map.of(
          Role.CLERK, "Chuyên viên Văn phòng",
          Role.CHAIRMAN, "Chủ tịch",
          Role.ADMINISTRATOR, "Quản trị",
          Role.AGENCY_HEAD, "Lãnh đạo cơ quan",
          Role.AGENCY_STAFF, "Chuyên viên cơ quan",
          Role.DISTRICT, "Huyện",
          Role.COMMUNE, "Xã");

  private static final Map<String, AgencyKind> KIND_OF =
      read(
          KINDS,
          Map.of(
              "so", AgencyKind.DEPARTMENT,
              "phong", AgencyKind.DEPARTMENT,
              "uy ban nhan dan", AgencyKind.PEOPLES_COMMITTEE,
              "hoi dong nhan dan", AgencyKind.PEOPLES_COUNCIL,
              "van phong", AgencyKind.OFFICE,
              "mat tran doan the", AgencyKind.FRONT,
              "doan the", AgencyKind.FRONT,
              "don vi", AgencyKind.UNIT));

  private static final Map<String, AgencyLevel> LEVEL_OF =
      read(
          LEVELS,
          Map.of(
              "cap tinh", AgencyLevel.PROVINCE,
              "cap huyen", AgencyLevel.DISTRICT,
              "cap xa", AgencyLevel.COMMUNE));

  private static final Map<String, Role> ROLE_OF =
      read(
          ROLES,
          Map.of(
              "van thu", Role.CLERK,
              "thu truong co quan", Role.AGENCY_HEAD,
              "quan tri vien", Role.ADMINISTRATOR,
              "cap huyen", Role.DISTRICT,
              "cap xa", Role.COMMUNE,
              "chuyen vien van phong ubnd", Role.CLERK));

  private SheetWords() {}

  private static <E extends Enum<E>> Map<String, E> read(
      Map<E, String> words, Map<String, E> others) {
    Map<String, E> of = new HashMap<>(others);
    words.forEach((value, word) -> {
      of.put(Unmarked.of(word), value);
      of.put(value.name().toLowerCase(Locale.ROOT).replace('_', ' '), value);
    });
    return Map.copyOf(of);
  }

  static Optional<AgencyKind> kind(String words) {
    return Optional.ofNullable(KIND_OF.get(Unmarked.of(words)));
  }

  static Optional<AgencyLevel> level(String words) {
    return Optional.ofNullable(LEVEL_OF.get(Unmarked.of(words)));
  }

  static Optional<Role> role(String words) {
    return Optional.ofNullable(ROLE_OF.get(Unmarked.of(words)));
  }

  static String of(AgencyKind kind) {
    return KINDS.getOrDefault(kind, kind.name());
  }

  static String of(AgencyLevel level) {
    return LEVELS.getOrDefault(level, level.name());
  }

  static String of(Role role) {
    return ROLES.getOrDefault(role, role.name());
  }

  /** All words of the sheet for one column, in the order of the identifiers. */
  static String kinds() {
    return java.util.Arrays.stream(AgencyKind.values())
        .map(SheetWords::of)
        .collect(java.util.stream.Collectors.joining(", "));
  }

  static String levels() {
    return java.util.Arrays.stream(AgencyLevel.values())
        .map(SheetWords::of)
        .collect(java.util.stream.Collectors.joining(", "));
  }

  static String roles() {
    return java.util.Arrays.stream(Role.values())
        .map(SheetWords::of)
        .collect(java.util.stream.Collectors.joining(", "));
  }
}
