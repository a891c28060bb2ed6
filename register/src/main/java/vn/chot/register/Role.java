package vn.chot.register;

import vn.chot.rules.Text;

/** A role whose accounts form a party. */
public enum Role implements Word {
  CLERK("Văn thư", "Clerk"),
  CHAIRMAN("Lãnh đạo UBND", "Chairman"),
  ADMINISTRATOR("Quản trị hệ thống", "Administrator");

  private final String vi;
  private final String en;

  Role(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  public Text title() {
    return new Text(vi, en);
  }
}
