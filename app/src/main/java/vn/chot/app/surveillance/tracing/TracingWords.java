package vn.chot.app.surveillance.tracing;

import vn.chot.app.pages.Frame;
import vn.chot.trace.Distance;
import vn.chot.trace.Masks;

/** How things of tracing are called in the reader's language. */
final class TracingWords {
  private TracingWords() {}

  /** What made an edition of a list needed. */
  static String cause(String code, Frame frame) {
    return switch (code) {
      case "CONFIRMED" -> frame.say("ca được xác định", "the case was confirmed");
      case "CORRECTED" -> frame.say("hồ sơ ca được sửa", "the case file was corrected");
      case "FALLEN" -> frame.say("ca được loại trừ", "the case was ruled out");
      case "REOPENED" -> frame.say("ca được mở lại", "the case was reopened");
      case "MERGED" -> frame.say("hồ sơ được gộp hoặc tách", "records were merged or parted");
      case "EVIDENCE" -> frame.say("bằng chứng thay đổi", "evidence changed");
      case "PRESENCES" -> frame.say("lượt có mặt thay đổi", "presences changed");
      case "ISOLATION" -> frame.say("thời gian cách ly thay đổi", "times of isolation changed");
      default -> code;
    };
  }

  /** How near. */
  static String distance(Distance distance, Frame frame) {
    return switch (distance) {
      case WITHIN_1M -> frame.say("trong 1 mét", "within 1 m");
      case WITHIN_2M -> frame.say("trong 2 mét", "within 2 m");
      case FARTHER -> frame.say("xa hơn 2 mét", "farther than 2 m");
      case UNKNOWN -> frame.say("không rõ khoảng cách", "distance unknown");
    };
  }

  /** Who wore a mask. */
  static String masks(Masks masks, Frame frame) {
    return switch (masks) {
      case BOTH -> frame.say("cả hai đeo khẩu trang", "both masked");
      case NOT_BOTH -> frame.say("có người không đeo khẩu trang", "not both masked");
      case UNKNOWN -> frame.say("không rõ khẩu trang", "masks unknown");
    };
  }

  /** What told a presence, where a rule of the house tells it; people's own words as they are. */
  static String source(String source, Frame frame) {
    return switch (source) {
      case "POINT" -> frame.say("mốc dịch tễ", "point of a case");
      case "CORRECTION" -> frame.say("đã sửa", "corrected");
      case "DECLARATION" -> frame.say("khai báo", "declaration");
      default -> source;
    };
  }

  /** Why a rule of the house struck a meeting; people's own words as they are. */
  static String struck(String why, Frame frame) {
    return switch (why) {
      case "MERGED" -> frame.say("hai hồ sơ là một người", "both records are one person");
      case "POINT" -> frame.say("mốc dịch tễ của ca đã đổi", "the point of the case changed");
      case "HOUSEHOLD" -> frame.say("hộ gia đình đã thay đổi", "the household changed");
      default -> why;
    };
  }
}
