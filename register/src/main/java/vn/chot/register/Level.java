package vn.chot.register;

import vn.chot.rules.Text;

/** A level of administrative units. */
public enum Level implements Word {
  PROVINCE("UBND tỉnh", "Province's People's Committee"),
  DISTRICT("UBND cấp huyện", "District People's Committees"),
  COMMUNE("UBND cấp xã", "Commune People's Committees");

  private final String vi;
  private final String en;

  Level(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  /** The People's Committees of this level. */
  public Text committee() {
    return new Text(vi, en);
  }
}
