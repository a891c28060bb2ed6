package vn.chot.app.surveillance.cluster;

import vn.chot.app.pages.Frame;

/** How pages say what stands in a cluster. */
final class ClusterWords {
  private ClusterWords() {}

  static String state(Frame frame, ClusterState state) {
    return frame.say(state.vietnamese(), state.english());
  }

  static String how(Frame frame, FoundBy how) {
    return frame.say(how.vietnamese(), how.english());
  }

  /** The colour of a state's badge. */
  static String colour(ClusterState state) {
    return switch (state) {
      case PROPOSED -> "bg-yellow-lt";
      case ACTIVE -> "bg-red-lt";
      case WATCHED -> "bg-blue-lt";
      case CLOSED -> "bg-green-lt";
      case DECLINED -> "bg-secondary-lt";
    };
  }

  /** What was done, by the deed's name. */
  static String act(Frame frame, String act) {
    return switch (act) {
      case "ClusterFound" -> frame.say("Hệ thống đề nghị", "Proposed by the system");
      case "ClusterOpened" -> frame.say("Lập ổ dịch", "Opened");
      case "ClusterNamed" -> frame.say("Đặt tên", "Named");
      case "ClusterCorrected" -> frame.say("Sửa thông tin", "Corrected");
      case "ClusterDeclined" -> frame.say("Bỏ đề nghị", "Declined");
      case "ClusterWatched" -> frame.say("Chuyển sang theo dõi", "Set to watched");
      case "ClusterClosed" -> frame.say("Kết thúc ổ dịch", "Closed");
      case "ClusterReopened" -> frame.say("Mở lại", "Reopened");
      case "CaseJoined" -> frame.say("Thêm ca", "Case added");
      case "CaseLeft" -> frame.say("Đưa ca ra", "Case taken out");
      default -> act;
    };
  }

  /** Days since the last case, in words. */
  static String quiet(Frame frame, long days) {
    return days < 0
        ? frame.say("chưa có ca", "no case yet")
        : days == 0
            ? frame.say("hôm nay", "today")
            : frame.say(days + " ngày trước", days == 1 ? "1 day ago" : days + " days ago");
  }
}
