package vn.chot.app.surveillance.testing;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.people.person.Candidate;
import vn.chot.app.people.person.CheckFacts;
import vn.chot.app.people.person.CitizenId;
import vn.chot.app.people.person.EnterPeople;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.Fault;
import vn.chot.app.people.person.FindCandidates;
import vn.chot.app.people.person.IdentityPaper;
import vn.chot.app.people.person.PaperKind;
import vn.chot.app.people.person.Residence;
import vn.chot.app.people.person.Sex;
import vn.chot.app.people.person.TelephoneNumber;
import vn.chot.app.places.Unmarked;
import vn.chot.sheet.Column;
import vn.chot.sheet.DayAnswer;
import vn.chot.sheet.Mapping;
import vn.chot.sheet.Remark;
import vn.chot.sheet.Row;

/**
 * The sheet of people of a campaign: each is found in the register or entered there, and given a
 * code. Somebody who is only like a known person comes back, to be told apart by a number.
 */
@Component
class ScreeningSheet {
  private static final double SAME = 0.9;
  private static final double LIKE = 0.6;

  static final List<Column> COLUMNS =
      List.of(
          Column.needed("name", "Họ và tên", "Họ tên", "Tên", "Name", "Full name"),
          Column.optional(
              "born", "Ngày sinh", "Năm sinh", "Sinh", "Ngày tháng năm sinh", "Born", "Birth year"),
          Column.optional("sex", "Giới tính", "Giới", "Sex", "Gender"),
          Column.optional(
              "citizen", "CCCD", "Số CCCD", "CMND/CCCD", "Số định danh", "Citizen number"),
          Column.optional("telephone", "Điện thoại", "SĐT", "Số điện thoại", "Telephone", "Phone"),
          Column.optional("address", "Địa chỉ", "Thôn", "Tổ", "Address"),
          Column.optional("team", "Đội", "Đội lấy mẫu", "Team"));

  private final FindCandidates findCandidates;
  private final CheckFacts checkFacts;
  private final EnterPeople enterPeople;
  private final RegisterMany registerMany;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ScreeningSheet(
      FindCandidates findCandidates,
      CheckFacts checkFacts,
      EnterPeople enterPeople,
      RegisterMany registerMany,
      TransactionTemplate transaction,
      Clock clock) {
    this.findCandidates = findCandidates;
    this.checkFacts = checkFacts;
    this.enterPeople = enterPeople;
    this.registerMany = registerMany;
    this.transaction = transaction;
    this.clock = clock;
  }

  SheetIn.Came bringIn(
      Actor actor,
      Screenings.Screening screening,
      byte[] content,
      @Nullable Mapping chosen,
      boolean store,
      boolean vietnamese)
      throws IOException {
    return SheetIn.bring(
        content,
        COLUMNS,
        chosen == null ? Mapping.none() : chosen,
        store,
        vietnamese,
        rows -> judge(actor, screening, rows, store));
  }

  private SheetIn.Judged judge(
      Actor actor, Screenings.Screening screening, List<Row> rows, boolean store) {
    TreeMap<Integer, Remark> bad = new TreeMap<>();
    List<Facts> facts = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    Map<Integer, Integer> teams = new HashMap<>();
    Set<String> seen = new HashSet<>();
    LocalDate today = LocalDate.now(clock);
    for (Row row : rows) {
      Facts one = facts(row, screening.unitId());
      Optional<Remark> wrong =
          wrong(row, one, today).or(() -> noSuchTeam(row.text("team"), screening.teams()));
      String key =
          one.citizenId()
              .orElse(Unmarked.of(one.name()) + "|" + one.birthYear() + "|" + one.telephones());
      if (wrong.isEmpty() && !seen.add(key)) {
        wrong = Optional.of(TWICE);
      }
      if (wrong.isPresent()) {
        bad.put(row.number(), wrong.get());
      } else {
        facts.add(one);
        numbers.add(row.number());
        teams.put(row.number(), team(row.text("team")));
      }
    }
    Map<Integer, UUID> found = found(facts, numbers, bad);
    List<UUID> known = registerMany.known(screening.id(), List.copyOf(found.values()));
    int same = (int) found.values().stream().filter(known::contains).count();
    int good = (int) numbers.stream().filter(number -> !bad.containsKey(number)).count();
    if (store) {
      transaction.executeWithoutResult(
          status -> store(actor, screening, new Kept(facts, numbers, teams), bad, found, known));
    }
    return new SheetIn.Judged(good, same, bad);
  }

  private Map<Integer, UUID> found(
      List<Facts> facts, List<Integer> numbers, Map<Integer, Remark> bad) {
    Map<Integer, UUID> found = new HashMap<>();
    List<List<Candidate>> candidates = findCandidates.round().like(facts, 1);
    for (int i = 0; i < facts.size(); i++) {
      Candidate best = candidates.get(i).stream().findFirst().orElse(null);
      if (best != null && best.score() >= SAME) {
        found.put(numbers.get(i), best.id());
      } else if (best != null && best.score() >= LIKE && facts.get(i).citizenId().isEmpty()) {
        bad.put(numbers.get(i), ALIKE);
      }
    }
    return found;
  }

  /** Rows that can be kept: facts and numbers of the same order, teams by number. */
  private record Kept(List<Facts> facts, List<Integer> numbers, Map<Integer, Integer> teams) {}

  private void store(
      Actor actor,
      Screenings.Screening screening,
      Kept rows,
      Map<Integer, Remark> bad,
      Map<Integer, UUID> found,
      List<UUID> known) {
    List<Facts> unknown = new ArrayList<>();
    List<Integer> teamsOfUnknown = new ArrayList<>();
    Map<UUID, Integer> teams = new LinkedHashMap<>();
    for (int i = 0; i < rows.facts().size(); i++) {
      int number = rows.numbers().get(i);
      int team = rows.teams().getOrDefault(number, 0);
      UUID person = found.get(number);
      if (person != null) {
        teams.putIfAbsent(person, team);
      } else if (!bad.containsKey(number)) {
        unknown.add(rows.facts().get(i));
        teamsOfUnknown.add(team);
      }
    }
    known.forEach(teams::remove);
    List<UUID> entered = enterPeople.enter(actor, unknown, screening.name());
    for (int i = 0; i < entered.size(); i++) {
      teams.put(entered.get(i), teamsOfUnknown.get(i));
    }
    registerMany.register(actor, screening, teams);
  }

  /** The number of a team, "Đội 3" or "3"; 0 where none is written. */
  private static int team(String written) {
    String digits = written.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 5 ? 0 : Integer.parseInt(digits);
  }

  private static Optional<Remark> noSuchTeam(String written, int teams) {
    int team = team(written);
    return written.isBlank() || (team >= 1 && team <= teams)
        ? Optional.empty()
        : Optional.of(
            new Remark(
                "Chiến dịch có %d đội, không có đội \"%s\". Hãy ghi số từ 1 đến %d, hoặc để trống."
                    .formatted(teams, written, teams),
                "The campaign has %d teams and no team \"%s\". Write a number from 1 to %d, or leave it blank."
                    .formatted(teams, written, teams)));
  }

  private static final Remark TWICE =
      new Remark(
          "Người này đã có ở một dòng trên. Hãy xóa dòng này.",
          "This person stands in a row above. Delete this row.");

  private static final Remark ALIKE =
      new Remark(
          "Gần giống một người đã có trong hệ thống. Hãy ghi số CCCD để biết chắc là ai.",
          "Alike somebody who is known. Write the citizen's number to tell who it is.");

  private Optional<Remark> wrong(Row row, Facts facts, LocalDate today) {
    if (facts.name().isBlank()) {
      return Optional.of(
          new Remark("Thiếu họ và tên. Hãy ghi đủ.", "The name is missing. Write it."));
    }
    if (row.day("born") instanceof DayAnswer.Unclear(String written)) {
      return Optional.of(
          new Remark(
              "Ngày sinh \"" + written + "\" không rõ. Hãy ghi như 27/4/1980 hoặc 1980.",
              "The birth \"" + written + "\" is unclear. Write it like 27/4/1980 or 1980."));
    }
    if (!row.isBlank("citizen") && facts.papers().isEmpty()) {
      return Optional.of(
          new Remark(
              "Số CCCD phải có 12 chữ số. Hãy sửa hoặc để trống.",
              "A citizen's number has 12 digits. Mend it or leave it blank."));
    }
    if (facts.birthYear() == null && facts.papers().isEmpty() && facts.telephones().isEmpty()) {
      return Optional.of(
          new Remark(
              "Chỉ có tên thì không biết là ai. Hãy ghi thêm năm sinh, CCCD hoặc điện thoại.",
              "A name alone tells nobody. Add the year of birth, citizen's number or telephone."));
    }
    return checkFacts.check(facts, today).stream()
        .filter(fault -> !fault.confirmable())
        .map(Fault::refusal)
        .map(why -> new Remark(why.vietnamese(), why.english()))
        .findFirst();
  }

  private static Facts facts(Row row, UUID unit) {
    DayAnswer born = row.day("born");
    return new Facts(
        Unmarked.tidied(row.text("name")),
        Sex.of(row.text("sex")).orElse(null),
        born instanceof DayAnswer.On(LocalDate day) ? day : null,
        born instanceof DayAnswer.InYear(int year) ? Integer.valueOf(year) : null,
        null,
        CitizenId.of(row.text("citizen"))
            .map(number -> List.of(IdentityPaper.of(PaperKind.CITIZEN_ID, number.digits())))
            .orElse(List.of()),
        TelephoneNumber.of(row.text("telephone")).map(List::of).orElse(List.of()),
        "",
        "",
        Residence.UNKNOWN,
        Residence.UNKNOWN,
        new Residence(unit, row.text("address")),
        null,
        "");
  }
}
