package vn.chot.register;

import vn.chot.rules.Text;

/** A level of administrative units. */
public enum Level implements Word {
  PROVINCE("UBND tỉnh", "Province's People's Committee"),
  DISTRICT("UBND cấp huyện", "District People's Committees"),
  COMMUNE("UBND cấp xã", "Commune People's Committees");

  private final Text committee;

  Level(String vi, String en) {
    committee = new Text(vi, en);
  }

  /** The People's Committees of this level. */
  public Text committee() {
    return committee;
  }
}
