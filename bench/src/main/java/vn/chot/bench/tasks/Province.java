package vn.chot.bench.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The invented province of the measurement: 10 districts of 30 communes, 1,000 agencies, the people
 * who act for them. Its districts live on, so that the widest areas are measured too.
 */
final class Province {
  /** A unit; level 0 is the province, 1 a district, 2 a commune. */
  record Unit(UUID id, String code, String type, String name, int level, @Nullable UUID parent) {}

  /** An agency. */
  record Body(UUID id, String name, String kind, String level, @Nullable UUID parent, UUID area) {}

  /** Somebody who signs in; without an agency they belong to the office. */
  record Person(UUID id, String login, String name, String role, @Nullable Body agency) {}

  private static final int DISTRICTS = 10;
  private static final int COMMUNES = 300;
  private static final List<String> FIELDS =
      List.of(
          "Y tế",
          "Công Thương",
          "Tài chính",
          "Nội vụ",
          "Xây dựng",
          "Tư pháp",
          "Ngoại vụ",
          "Giáo dục và Đào tạo",
          "Khoa học và Công nghệ",
          "Nông nghiệp và Môi trường",
          "Văn hóa, Thể thao và Du lịch",
          "Dân tộc và Tôn giáo");
  private static final List<String> DISTRICT_BODIES =
      List.of(
          "Phòng Y tế",
          "Trung tâm Y tế",
          "Công an",
          "Ban Chỉ huy Quân sự",
          "Phòng Nội vụ",
          "Phòng Giáo dục và Đào tạo",
          "Phòng Kinh tế");
  private static final List<String> ONSETS =
      List.of(
          "Lạc", "Hồng", "Sơn", "Hải", "Mây", "Trúc", "Vân", "Thạch", "An", "Phú", "Tân", "Bình");
  private static final List<String> ENDINGS =
      List.of(
          "Sương", "Giang", "Bãi", "Trà", "Lĩnh", "Khê", "Thủy", "Hạ", "Thượng", "Đồng", "Phố",
          "Lâm");

  final List<Unit> units = new ArrayList<>();
  final List<Body> departments = new ArrayList<>();
  final List<Body> districts = new ArrayList<>();
  final List<Body> communes = new ArrayList<>();
  final List<Body> others = new ArrayList<>();
  final List<Person> people = new ArrayList<>();
  final Unit home;
  final Body committee;
  private final RandomGenerator random;

  private Province(RandomGenerator random) {
    this.random = random;
    this.home = unit("97", "tỉnh", "Lạc Hồng", 0, null);
    this.committee = body("UBND tỉnh Lạc Hồng", "PEOPLES_COMMITTEE", "PROVINCE", null, home);
  }

  /** Draws it. */
  static Province drawn(RandomGenerator random) {
    Province province = new Province(random);
    province.ofTheProvince();
    province.ofTheDistricts();
    province.fill(1_000);
    for (int i = 0; i < 20; i++) {
      province.person("vanthu" + i, "CLERK", null);
    }
    return province;
  }

  private void ofTheProvince() {
    for (int i = 0; i < 40; i++) {
      String name =
          i < FIELDS.size()
              ? "Sở " + FIELDS.get(i)
              : "Ban Quản lý dự án số " + (i - FIELDS.size() + 1);
      Body department = body(name, "DEPARTMENT", "PROVINCE", committee.id(), home);
      departments.add(department);
      person("so" + i, "AGENCY_HEAD", department);
      person("so" + i + ".cv1", "AGENCY_STAFF", department);
      person("so" + i + ".cv2", "AGENCY_STAFF", department);
    }
  }

  private void ofTheDistricts() {
    for (int d = 0; d < DISTRICTS; d++) {
      Unit district = unit("97" + d, "huyện", ONSETS.get(d) + " " + ENDINGS.get(d), 1, home.id());
      Body own = committee(district, "DISTRICT", committee.id());
      districts.add(own);
      person("huyen" + d, "DISTRICT", own);
      for (String name : DISTRICT_BODIES) {
        others.add(
            body(name + " huyện " + district.name(), "DEPARTMENT", "DISTRICT", own.id(), district));
      }
      for (int c = 0; c < COMMUNES / DISTRICTS; c++) {
        int n = d * COMMUNES / DISTRICTS + c;
        Unit commune =
            unit(
                String.valueOf(97_000 + n),
                "xã",
                ONSETS.get(n / 12 % 12) + " " + ENDINGS.get(n % 12) + " " + (n / 144 + 1),
                2,
                district.id());
        Body people = committee(commune, "COMMUNE", own.id());
        communes.add(people);
        person("xa" + n, "COMMUNE", people);
      }
    }
  }

  /** Health stations and police of communes, up to so many agencies. */
  private void fill(int agencies) {
    int left =
        agencies - 1 - departments.size() - districts.size() - communes.size() - others.size();
    for (int i = 0; i < left; i++) {
      Body over = communes.get(i % COMMUNES);
      String kind = i < COMMUNES ? "Trạm Y tế " : "Công an ";
      String of = over.name().substring("UBND ".length());
      others.add(
          new Body(
              uuid(),
              kind + of + (i / COMMUNES > 1 ? " 2" : ""),
              "UNIT",
              "COMMUNE",
              over.id(),
              over.area()));
    }
  }

  /** Every agency. */
  List<Body> agencies() {
    List<Body> all = new ArrayList<>(List.of(committee));
    all.addAll(departments);
    all.addAll(districts);
    all.addAll(communes);
    all.addAll(others);
    return all;
  }

  /** The people of one role. */
  List<Person> people(String role) {
    return people.stream().filter(p -> p.role().equals(role)).toList();
  }

  private Unit unit(String code, String type, String name, int level, @Nullable UUID parent) {
    Unit unit = new Unit(uuid(), code, type, name, level, parent);
    units.add(unit);
    return unit;
  }

  private Body committee(Unit of, String level, UUID parent) {
    return body("UBND " + of.type() + " " + of.name(), "PEOPLES_COMMITTEE", level, parent, of);
  }

  private Body body(String name, String kind, String level, @Nullable UUID parent, Unit area) {
    return new Body(uuid(), name, kind, level, parent, area.id());
  }

  private void person(String login, String role, @Nullable Body agency) {
    people.add(new Person(uuid(), login, "Nguyễn Văn " + login, role, agency));
  }

  UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
