package vn.chot.app.surveillance.casefile;

import java.util.Arrays;
import java.util.Optional;
import vn.chot.app.places.Unmarked;

/** How a case came to be found. */
public enum FoundHow {
  CONTACT("Truy vết người tiếp xúc", "Contact tracing"),
  QUARANTINE("Trong khu cách ly", "In quarantine"),
  LOCKDOWN("Trong khu phong toả", "In a locked-down area"),
  SCREENING("Sàng lọc cộng đồng", "Community screening"),
  CLINIC("Khám tại cơ sở y tế", "Seen at a health facility"),
  ENTRY("Nhập cảnh", "At entry"),
  OTHER("Khác", "Other");

  private final String vietnamese;
  private final String english;

  FoundHow(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  public String vietnamese() {
    return vietnamese;
  }

  public String english() {
    return english;
  }

  /** The one of that code or name. */
  static Optional<FoundHow> of(String written) {
    String plain = Unmarked.of(written);
    return Arrays.stream(values())
        .filter(how ->
            how.name().equals(written)
                || Unmarked.of(how.vietnamese).equals(plain)
                || Unmarked.of(how.english).equals(plain))
        .findFirst();
  }
}
