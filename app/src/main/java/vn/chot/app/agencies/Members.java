package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Who belongs to the sets of {@code groups.txt} on one day. */
final class Members {
  private static final Set<AgencyKind> OF_THE_STATE =
      Set.of(AgencyKind.DEPARTMENT, AgencyKind.OFFICE, AgencyKind.ARMED_FORCE, AgencyKind.PRESS);

  private final List<Roll.Spelt> inForce;

  Members(Roll roll, LocalDate on) {
    this.inForce =
        roll.spelt().stream()
            .filter(spelt -> !spelt.agency().outside() && Roll.inForce(spelt.agency(), on))
            .toList();
  }

  List<Roll.Spelt> all() {
    return inForce;
  }

  /** These agencies by level and name, each once. */
  List<Agency> inOrder(Set<UUID> some) {
    return where(spelt -> some.contains(spelt.agency().id()));
  }

  /** The sets of {@code groups.txt}; each law's words stand beside its case. */
  enum GroupSet {
    /** Sở: NĐ 24/2014/NĐ-CP, NĐ 45/2025/NĐ-CP. */
    DEPARTMENTS,
    /** Ban of the People's Committee: Ban Dân tộc, ban quản lý. */
    BOARDS,
    /** Ngành: every department, and the armed forces, which answer to their own line. */
    BRANCHES,
    /** Cơ quan chuyên môn: departments and the Office. */
    SPECIALISED,
    /** Cơ quan chức năng: whoever has the power, departments and armed forces. */
    COMPETENT,
    FORCES,
    STATE_BODIES,
    UNITS,
    /** Tổ chức chính trị - xã hội: Hiến pháp 2013, art. 9; not the Front itself. */
    UNIONS,
    FRONT,
    PRESS,
    /** The next level down: districts until 30/6/2025, communes since (Luật 72/2025/QH15). */
    LOCAL,
    PARTY_LOCAL,
    PARTY_DISTRICTS,
    /** Đảng bộ trực thuộc Tỉnh ủy that are no district's. */
    PARTY_DIRECT,
    PARTY_BODIES,
    DISTRICTS,
    COMMUNES
  }

  List<Agency> of(GroupSet set) {
    return switch (set) {
      case DEPARTMENTS -> province("so ", AgencyKind.DEPARTMENT);
      case BOARDS -> province("ban ", AgencyKind.DEPARTMENT, AgencyKind.UNIT);
      case BRANCHES, COMPETENT -> province("", AgencyKind.DEPARTMENT, AgencyKind.ARMED_FORCE);
      case SPECIALISED -> province("", AgencyKind.DEPARTMENT, AgencyKind.OFFICE);
      case FORCES -> province("", AgencyKind.ARMED_FORCE);
      case STATE_BODIES ->
          where(s ->
              isUnitOfTheProvince(s.agency())
                  || (s.agency().level() == AgencyLevel.PROVINCE
                      && OF_THE_STATE.contains(s.agency().kind())));
      case UNITS -> where(s -> isUnitOfTheProvince(s.agency()));
      case UNIONS -> where(s -> isFront(s.agency()) && !isTheFront(s));
      case FRONT -> where(s -> isFront(s.agency()) && isTheFront(s));
      case PRESS -> province("", AgencyKind.PRESS);
      case LOCAL -> next(AgencyKind.PEOPLES_COMMITTEE);
      case PARTY_LOCAL -> next(AgencyKind.PARTY_COMMITTEE);
      case PARTY_DISTRICTS -> level(AgencyLevel.DISTRICT, AgencyKind.PARTY_COMMITTEE);
      case PARTY_DIRECT -> province("dang uy ", AgencyKind.PARTY_COMMITTEE, AgencyKind.PARTY_BODY);
      case PARTY_BODIES -> province("", AgencyKind.PARTY_BODY);
      case DISTRICTS -> level(AgencyLevel.DISTRICT, AgencyKind.PEOPLES_COMMITTEE);
      case COMMUNES -> level(AgencyLevel.COMMUNE, AgencyKind.PEOPLES_COMMITTEE);
    };
  }

  /** Bodies of one level whose name begins so: "Công an các huyện". */
  List<Agency> beginning(AgencyLevel level, String start) {
    return where(s -> s.agency().level() == level && s.official().full().startsWith(start + " "));
  }

  private static boolean isFront(Agency agency) {
    return agency.level() == AgencyLevel.PROVINCE && agency.kind() == AgencyKind.FRONT;
  }

  private static boolean isTheFront(Roll.Spelt spelt) {
    return spelt.official().full().startsWith("mat tran to quoc");
  }

  /** Units right below the People's Committee; those of a department are told by it. */
  private boolean isUnitOfTheProvince(Agency agency) {
    return agency.level() == AgencyLevel.PROVINCE
        && agency.kind() == AgencyKind.UNIT
        && inForce.stream()
            .filter(above -> Objects.equals(above.agency().id(), agency.parent()))
            .allMatch(above -> above.agency().kind() == AgencyKind.PEOPLES_COMMITTEE);
  }

  private List<Agency> province(String start, AgencyKind... kinds) {
    Set<AgencyKind> wanted = Set.of(kinds);
    return where(s ->
        s.agency().level() == AgencyLevel.PROVINCE
            && wanted.contains(s.agency().kind())
            && s.official().full().startsWith(start));
  }

  private List<Agency> next(AgencyKind kind) {
    List<Agency> districts = level(AgencyLevel.DISTRICT, kind);
    return districts.isEmpty() ? level(AgencyLevel.COMMUNE, kind) : districts;
  }

  List<Agency> level(AgencyLevel level, AgencyKind kind) {
    return where(s -> s.agency().level() == level && s.agency().kind() == kind);
  }

  private List<Agency> where(Predicate<Roll.Spelt> wanted) {
    return inForce.stream().filter(wanted).map(Roll.Spelt::agency).toList();
  }
}
