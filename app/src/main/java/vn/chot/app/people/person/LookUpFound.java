package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the look-up shows.
 *
 * @param id null where the asker may know initials, year and commune only
 * @param name as written, or its initials
 * @param birthYear null where unknown
 * @param sex null where unknown or masked
 * @param commune empty where unknown
 * @param digits the last three of papers and telephones, as one reads them out; empty where masked
 * @param reasons why, strongest first
 * @param differences where a card says something else than the record
 * @param within whether they live or stay where the asker works, so that the record can be opened
 */
public record LookUpFound(
    @Nullable UUID id,
    String name,
    @Nullable LocalDate born,
    @Nullable Integer birthYear,
    @Nullable Sex sex,
    String commune,
    List<Digits> digits,
    double score,
    List<Candidate.Reason> reasons,
    List<Difference> differences,
    boolean within) {

  public LookUpFound {
    digits = List.copyOf(digits);
    reasons = List.copyOf(reasons);
    differences = List.copyOf(differences);
  }

  /** The last digits of a paper, or of a telephone where kind is null. */
  public record Digits(@Nullable PaperKind kind, String last) {}

  /** What may differ between a card and the record. */
  public enum Field {
    NAME("Họ tên", "Name"),
    BORN("Ngày sinh", "Birth"),
    SEX("Giới tính", "Sex"),
    CITIZEN_ID("Số CCCD", "Citizen's number"),
    OLD_ID("Số CMND", "Old number"),
    ADDRESS("Địa chỉ", "Address");

    private final String vietnamese;
    private final String english;

    Field(String vietnamese, String english) {
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
   * A difference.
   *
   * @param record what the register has; empty where it has nothing
   */
  public record Difference(Field field, String card, String record) {}
}
