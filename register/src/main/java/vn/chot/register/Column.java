package vn.chot.register;

import vn.chot.rules.Text;

/** The columns every entry has besides its fields. */
public enum Column implements Word {
  NUMBER("Số", "Number"),
  STATE("Trạng thái", "State"),
  WRITTEN("Ngày ghi", "Written"),
  OVERDUE("Quá hạn", "Overdue");

  private final String vi;
  private final String en;

  Column(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  public Text title() {
    return new Text(vi, en);
  }
}
