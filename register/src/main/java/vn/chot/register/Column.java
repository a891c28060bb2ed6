package vn.chot.register;

import vn.chot.rules.Text;

/** The columns every entry has besides its fields. */
public enum Column implements Word {
  NUMBER("Số", "Number"),
  STATE("Trạng thái", "State"),
  WRITTEN("Ngày ghi", "Written"),
  OVERDUE("Quá hạn", "Overdue");

  private final Text title;

  Column(String vi, String en) {
    title = new Text(vi, en);
  }

  public Text title() {
    return title;
  }
}
