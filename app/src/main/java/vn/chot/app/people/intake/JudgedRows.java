package vn.chot.app.people.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.people.person.Candidate;

/** What the dry run says of a batch of rows, and how many of each kind they are. */
record JudgedRows(List<RowVerdicts.Verdict> all, Intake.Counts counts, Map<Note, int[]> notes) {

  /**
   * Judges rows as they were read.
   *
   * @param likes whom those that were well read are like, by row
   * @param patients who a row is by a patient's number
   * @param earlier the first row of each identity in earlier batches
   */
  static JudgedRows of(
      List<ReadPerson.Read> read,
      Map<Integer, List<Candidate>> likes,
      Map<Integer, UUID> patients,
      Map<UUID, Integer> earlier) {
    Map<UUID, Integer> first = new HashMap<>(earlier);
    Tally tally = new Tally();
    List<RowVerdicts.Verdict> all = new ArrayList<>();
    for (ReadPerson.Read one : read) {
      Integer same = one.told().isWrong() ? null : first.putIfAbsent(one.identity(), one.row());
      if (same != null) {
        one.told().note(Note.IN_FILE);
      }
      Recognise.Found found =
          Recognise.among(
              one.facts(), patients.get(one.row()), likes.getOrDefault(one.row(), List.of()));
      all.add(tally.counted(one, verdict(one, same, found)));
    }
    return new JudgedRows(all, tally.counts(), notes(read));
  }

  private static RowVerdicts.Verdict verdict(
      ReadPerson.Read one, @Nullable Integer same, Recognise.Found found) {
    String letter = "N";
    UUID person = null;
    List<Candidate> likes = List.of();
    if (same != null) {
      letter = "S";
    } else if (!one.told().isWrong()) {
      switch (found) {
        case Recognise.Known(UUID known) -> {
          letter = "K";
          person = known;
        }
        case Recognise.Alike(List<Candidate> some) -> {
          letter = "L";
          likes = some;
        }
        case Recognise.OtherPerson() ->
            one.told()
                .fault(
                    "Số giấy tờ này trong hệ thống là của người khác tên và khác năm sinh. Hãy xem lại số"
                        + " trên giấy; nếu đúng số, tra cứu người đó rồi sửa ở trang của người đó.",
                    "This number is known as that of somebody with another name and birth. Look at the"
                        + " paper; if it is right, look the person up and correct their record.");
        case Recognise.Nobody() -> letter = "N";
      }
    }
    Told told = one.told();
    return new RowVerdicts.Verdict(
        one.row(),
        told.isWrong() ? "W" : letter,
        !told.isWrong() && told.isOdd(),
        one.identity(),
        same,
        person,
        likes,
        told.isWrong() || told.isOdd() ? told.whole() : null);
  }

  private static Map<Note, int[]> notes(List<ReadPerson.Read> read) {
    Map<Note, int[]> counted = new EnumMap<>(Note.class);
    for (ReadPerson.Read one : read) {
      if (!one.told().isWrong()) {
        one.told()
            .notes()
            .forEach(note -> counted.computeIfAbsent(note, n -> new int[] {0, one.row()})[0]++);
      }
    }
    return counted;
  }

  /** Counts the verdicts of a batch. */
  private static final class Tally {
    private int fresh;
    private int known;
    private int alike;
    private int wrong;
    private int odd;
    private int zeros;

    RowVerdicts.Verdict counted(ReadPerson.Read one, RowVerdicts.Verdict verdict) {
      switch (verdict.verdict()) {
        case "N" -> fresh++;
        case "L" -> alike++;
        case "W" -> wrong++;
        default -> known++;
      }
      odd += verdict.odd() ? 1 : 0;
      zeros += one.told().zerosMend() ? 1 : 0;
      return verdict;
    }

    Intake.Counts counts() {
      return new Intake.Counts(
          0, 0, fresh + known + alike + wrong, fresh, known, alike, wrong, odd, zeros, 0, 0, 0);
    }
  }
}
