package vn.chot.register;

import vn.chot.rules.Text;

/** A role whose accounts form a party. */
public enum Role implements Word {
  CLERK("Văn thư", "Clerk"),
  CHAIRMAN("Lãnh đạo UBND", "Chairman"),
  ADMINISTRATOR("Quản trị hệ thống", "Administrator");

  private final Text title;

  Role(String vi, String en) {
    title = new Text(vi, en);
  }

  public Text title() {
    return title;
  }
}
