package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.TypedDay;

/**
 * An agency's form as it was typed: kept whole when it is refused.
 *
 * @param parent the label of the parent; empty at a root
 * @param area the label of the area; empty where it has none
 * @param outside "true" or empty
 * @param from from which day it is so
 */
record AgencyForm(
    String name,
    String shortNames,
    String kind,
    String level,
    String parent,
    String area,
    String email,
    String outside,
    String from,
    String paper) {

  /** A field that a browser does not send is empty. */
  AgencyForm {
    name = given(name);
    shortNames = given(shortNames);
    kind = given(kind);
    level = given(level);
    parent = given(parent);
    area = given(area);
    email = given(email);
    outside = given(outside);
    from = given(from);
    paper = given(paper);
  }

  private static String given(@Nullable String sent) {
    return sent == null ? "" : sent;
  }

  static AgencyForm empty(LocalDate today) {
    return new AgencyForm("", "", "DEPARTMENT", "PROVINCE", "", "", "", "", today.toString(), "");
  }

  static AgencyForm of(Agency agency, String parent, String area, String paper) {
    String email = agency.email();
    return new AgencyForm(
        agency.name(),
        String.join("; ", agency.shortNames()),
        agency.kind().name(),
        agency.level().name(),
        parent,
        area,
        email == null ? "" : email,
        agency.outside() ? "true" : "",
        agency.from().toString(),
        paper);
  }

  /** What the form says, or why it says nothing. */
  Change answered(
      Map<String, UUID> agencies,
      Map<String, UUID> areas,
      Function<AgencyFields, Function<LocalDate, Change>> act) {
    Optional<LocalDate> day = TypedDay.of(from);
    Optional<UUID> above = ThingsToChoose.chosen(agencies, parent);
    Optional<UUID> served = ThingsToChoose.chosen(areas, area);
    Refusal refusal = null;
    if (day.isEmpty()) {
      refusal = Refusals.notADay(from);
    } else if (above.isEmpty() && !parent.isBlank()) {
      refusal = Refusals.PARENT;
    } else if (served.isEmpty() && !area.isBlank()) {
      refusal = Refusals.AREA;
    }
    if (refusal != null) {
      return new Change.Declined(refusal);
    }
    List<String> shorter = Arrays.stream(shortNames.split("[;\\n]", -1)).toList();
    AgencyFields fields =
        new AgencyFields(
            name,
            shorter,
            among(AgencyKind.values(), kind, AgencyKind.OTHER),
            among(AgencyLevel.values(), level, AgencyLevel.PROVINCE),
            above.orElse(null),
            served.orElse(null),
            email,
            outside.equals("true"));
    return act.apply(fields).apply(day.orElseThrow());
  }

  private static <E extends Enum<E>> E among(E[] values, @Nullable String name, E other) {
    return Arrays.stream(values)
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(other);
  }
}
