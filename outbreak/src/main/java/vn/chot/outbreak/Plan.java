package vn.chot.outbreak;

import java.time.LocalDate;

/**
 * What province is wanted. The same plan gives the same bytes on any machine.
 *
 * @param people 100 to 20,000,000
 * @param seed any number; another seed is another province
 * @param firstDay the first day of presences; ages are told on it
 * @param days how many days of presences, 1 to 60
 */
public record Plan(int people, long seed, LocalDate firstDay, int days) {
  /** The fewest people a province may have. */
  public static final int FEWEST = 100;

  /** The most people a province may have. */
  public static final int MOST = 20_000_000;

  /** Refuses what cannot be made. */
  public Plan {
    if (people < FEWEST || people > MOST) {
      throw new ProvinceRefused(
          "Số dân phải từ 100 đến 20.000.000 người (--people N); đã ghi " + people + ".",
          "The province needs 100 to 20,000,000 people (--people N); "
              + people
              + " were asked for.");
    }
    if (days < 1 || days > 60) {
      throw new ProvinceRefused(
          "Số ngày phải từ 1 đến 60 (--days N); đã ghi " + days + ".",
          "Days must be 1 to 60 (--days N); " + days + " were asked for.");
    }
    if (firstDay.getYear() < 2000 || firstDay.getYear() > 2090) {
      throw new ProvinceRefused(
          "Ngày đầu phải từ năm 2000 đến năm 2090 (--from YYYY-MM-DD).",
          "The first day must lie in the years 2000 to 2090 (--from YYYY-MM-DD).");
    }
  }

  /** Ten days up to 26/4/2021, the eve of the fourth wave. */
  public static Plan of(int people, long seed) {
    return new Plan(people, seed, LocalDate.of(2021, 4, 17), 10);
  }
}
