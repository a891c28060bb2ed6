package vn.chot.app.surveillance.cluster;

/** Where a cluster stands. */
public enum ClusterState {
  /** Đề nghị: a rule found it; nobody has named it yet. */
  PROPOSED("Đề nghị", "Proposed"),
  /** Đang hoạt động: named, new cases are expected. */
  ACTIVE("Đang hoạt động", "Active"),
  /** Đang theo dõi: under control, watched until the days of the rule have passed. */
  WATCHED("Đang theo dõi", "Watched"),
  /** Đã kết thúc. */
  CLOSED("Đã kết thúc", "Closed"),
  /** Không phải ổ dịch: a person looked at the proposal and it was none. */
  DECLINED("Không phải ổ dịch", "No cluster");

  private final String vietnamese;
  private final String english;

  ClusterState(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  public String vietnamese() {
    return vietnamese;
  }

  public String english() {
    return english;
  }

  /** Whether a person has named it. */
  public boolean named() {
    return switch (this) {
      case ACTIVE, WATCHED, CLOSED -> true;
      case PROPOSED, DECLINED -> false;
    };
  }

  /** Whether it goes on. */
  public boolean open() {
    return switch (this) {
      case PROPOSED, ACTIVE, WATCHED -> true;
      case CLOSED, DECLINED -> false;
    };
  }
}
