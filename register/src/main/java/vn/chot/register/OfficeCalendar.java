package vn.chot.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.chot.rules.Dated;

/**
 * The days on which offices work: Monday to Friday without the public holidays, and the Saturdays
 * worked in exchange (Bộ luật Lao động 45/2019/QH14, article 112; each year's own notice).
 */
public final class OfficeCalendar implements WorkingDays {
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final List<Dated<Boolean>> days;

  OfficeCalendar(List<Dated<Boolean>> days) {
    this.days = List.copyOf(days);
  }

  /** The calendar of several files together, such as the shipped one and the province's own. */
  public static OfficeCalendar of(List<OfficeCalendar> parts) {
    List<Dated<Boolean>> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part.days));
    return new OfficeCalendar(all);
  }

  @Override
  public boolean works(LocalDate day) {
    return days.stream()
        .filter(row -> row.holdsOn(day))
        .map(Dated::value)
        .findFirst()
        .orElse(!WEEKEND.contains(day.getDayOfWeek()));
  }
}
