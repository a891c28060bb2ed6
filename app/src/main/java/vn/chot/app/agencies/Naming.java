package vn.chot.app.agencies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a name from a paper stands for. */
public sealed interface Naming {

  /** The name as the paper writes it. */
  String written();

  /**
   * One agency of ours.
   *
   * @param agency the agency in force that day (the successor, where the named one has ended)
   * @param how by which way it was found
   * @param ended the body named, where it has ended and {@code agency} is its successor; else null
   */
  record One(String written, Agency agency, How how, @Nullable Agency ended) implements Naming {}

  /**
   * A group, as its members in force that day.
   *
   * @param label the group's usual name, such as "UBND các huyện, thị xã, thành phố"
   * @param members its members, by name; never empty
   */
  record Group(String written, String label, List<Agency> members, How how) implements Naming {
    public Group {
      members = List.copyOf(members);
    }
  }

  /**
   * A body outside the province: filed, not tasked.
   *
   * @param name its official name where known, else as written
   */
  record Outside(String written, String name, @Nullable Agency known) implements Naming {}

  /**
   * Nobody we know for certain.
   *
   * @param candidates those it may be, best first; may be empty
   * @param why what keeps it from being understood
   */
  record Unknown(String written, List<Candidate> candidates, Why why) implements Naming {
    public Unknown {
      candidates = List.copyOf(candidates);
    }

    /** One that is like no name we know. */
    public Unknown(String written, List<Candidate> candidates) {
      this(written, candidates, Why.NOT_KNOWN);
    }
  }

  /** What keeps a name from being understood. */
  enum Why {
    /** No body bears such a name. */
    NOT_KNOWN(
        "Không có cơ quan nào mang tên này. Hãy chọn cơ quan; lần sau tên này sẽ được hiểu ngay.",
        "No agency bears this name. Choose one; next time the name is understood."),
    /** Several bodies bear it. */
    SEVERAL(
        "Nhiều cơ quan cùng mang tên này. Hãy chọn đúng cơ quan.",
        "Several agencies bear this name. Choose the right one."),
    /** It ended and nobody took over. */
    ENDED(
        "Cơ quan này đã kết thúc hoạt động và chưa ghi cơ quan kế thừa. Hãy chọn cơ quan làm thay.",
        "This agency has ended and no successor is recorded. Choose who acts in its place."),
    /** It ended and several took over. */
    DIVIDED(
        "Cơ quan này đã kết thúc, nhiều cơ quan kế thừa. Hãy chọn cơ quan nhận việc này.",
        "This agency has ended and several took over. Choose who takes this task."),
    /** A group that had no members on the paper's day. */
    GROUP_EMPTY(
        "Vào ngày của văn bản không còn cơ quan nào thuộc nhóm này (từ 1/7/2025 không còn cấp huyện)."
            + " Hãy chọn các cơ quan cấp xã nhận việc.",
        "No agency belonged to this group on the paper's day (there is no district level since"
            + " 1/7/2025). Choose the communes that are to act."),
    /** A group narrowed by words we cannot weigh, such as "các huyện biên giới". */
    NARROWED(
        "Chỉ một phần của nhóm này được giao. Hãy chọn đúng các cơ quan; lần sau nhóm này sẽ được hiểu"
            + " ngay.",
        "Only a part of this group is meant. Choose its members; next time the group is understood."),
    /** "Các cơ quan liên quan", "đơn vị có tên nêu trên": the paper leaves open who is meant. */
    VAGUE(
        "Văn bản không nói rõ cơ quan nào. Hãy chọn theo nội dung nhiệm vụ.",
        "The paper does not say which agencies. Choose by what is ordered."),
    /** A place of another province. */
    FOREIGN(
        "Đây là địa danh của tỉnh khác. Hãy chọn cơ quan tương ứng của tỉnh mình; lựa chọn được nhớ cho"
            + " các văn bản của tỉnh đó.",
        "This is a place of another province. Choose who corresponds to it here; the choice is kept"
            + " for that province's papers.");

    private final String vietnamese;
    private final String english;

    Why(String vietnamese, String english) {
      this.vietnamese = vietnamese;
      this.english = english;
    }

    public String vietnamese() {
      return vietnamese;
    }

    public String english() {
      return english;
    }
  }

  /**
   * One that a name may stand for.
   *
   * @param likeness between 0 and 1
   */
  record Candidate(Agency agency, double likeness) {}

  /** By which way a name was understood. */
  enum How {
    /** The official name. */
    OFFICIAL,
    /** A short name or an alias somebody entered or chose before. */
    ALIAS,
    /** An abbreviation, such as "Sở LĐ-TB&XH". */
    SHORT_FORM,
    /** Its head or its field, such as "Giám đốc Sở Y tế", "Biên phòng". */
    DESCRIBED,
    /** A misspelling near enough to one name and to no other. */
    MISSPELT,
    /** A rule of groups. */
    GROUP
  }
}
