package vn.chot.app.people.person;

import java.util.Arrays;
import java.util.Optional;

/** What a person's record is opened for; it stands in the log of reading beside the ids shown. */
public enum Purpose {
  /** Truy vết. */
  TRACING("Truy vết", "Tracing"),
  /** Cách ly. */
  QUARANTINE("Cách ly", "Quarantine"),
  /** Kiểm soát tại chốt. */
  POST("Kiểm soát tại chốt", "Control at a post"),
  /** Tiêm chủng. */
  VACCINATION("Tiêm chủng", "Vaccination"),
  /** Hỗ trợ. */
  WELFARE("Hỗ trợ", "Welfare"),
  /** Quản lý cư trú. */
  RESIDENCE("Quản lý cư trú", "Residence"),
  /** Khám chữa bệnh. */
  CARE("Khám chữa bệnh", "Medical care");

  private final String vietnamese;
  private final String english;

  Purpose(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  public String vietnamese() {
    return vietnamese;
  }

  public String english() {
    return english;
  }

  /** The purpose of that code; nothing where there is none. */
  public static Optional<Purpose> of(String code) {
    return Arrays.stream(values()).filter(purpose -> purpose.name().equals(code)).findFirst();
  }
}
