package vn.chot.app.people.sample;

import java.io.IOException;
import vn.chot.outbreak.Plan;
import vn.chot.outbreak.Province;

/** The generator's province from which the demonstration is filled: the same at every start. */
public final class DemoProvince {
  static final int PEOPLE = 6_000;
  private static final long SEED = 2021;

  private DemoProvince() {}

  /** The province with its people, sites and ten days of presences. */
  public static Province province() throws IOException {
    return of(DemoUnits.read());
  }

  static Province of(DemoUnits units) {
    return Province.of(Plan.of(PEOPLE, SEED), units.roll());
  }

  /** The code under which a site or a space of the generator was brought in. */
  public static String code(int id) {
    return "LH-" + id;
  }
}
