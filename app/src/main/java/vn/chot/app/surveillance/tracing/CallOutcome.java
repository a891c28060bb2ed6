package vn.chot.app.surveillance.tracing;

import java.util.Arrays;
import java.util.Optional;

/** What came of calling a contact. */
enum CallOutcome {
  REACHED("Đã gặp", "Reached"),
  NO_ANSWER("Không nghe máy", "No answer"),
  WRONG_NUMBER("Sai số", "Wrong number"),
  REFUSED("Không hợp tác", "Refused"),
  CALL_BACK("Hẹn gọi lại", "To call back"),
  MOVED_AWAY("Đã đi nơi khác", "Moved away");

  private final String vietnamese;
  private final String english;

  CallOutcome(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  String vietnamese() {
    return vietnamese;
  }

  String english() {
    return english;
  }

  static Optional<CallOutcome> of(String code) {
    return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
  }
}
