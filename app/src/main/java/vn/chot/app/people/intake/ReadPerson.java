package vn.chot.app.people.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chot.app.people.person.CheckFacts;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.Fault;
import vn.chot.app.people.person.IdentityPaper;
import vn.chot.app.people.person.PaperKind;
import vn.chot.app.people.person.Reach;
import vn.chot.app.people.person.Residence;
import vn.chot.app.people.person.Sex;
import vn.chot.app.places.NamedUnits;
import vn.chot.app.places.Unmarked;
import vn.chot.sheet.Cell;
import vn.chot.sheet.Row;

/** Reads one row as a person: every value understood, checked, and within the reader's reach. */
final class ReadPerson {
  private static final Pattern FORMULA_FAULT =
      Pattern.compile("#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!)");

  private final Layout layout;
  private final CheckFacts check;
  private final Reach reach;
  private final ReadBirth births;
  private final ReadPapers papers;
  private final ReadAddress addresses;
  private final LocalDate today;

  ReadPerson(
      Layout layout,
      LocalDate listDay,
      LocalDate today,
      boolean addZeros,
      NamedUnits units,
      CheckFacts check,
      Reach reach) {
    this.layout = layout;
    this.today = today;
    this.check = check;
    this.reach = reach;
    this.births = new ReadBirth(listDay);
    this.papers = new ReadPapers(addZeros);
    this.addresses = new ReadAddress(units);
  }

  /**
   * A row understood.
   *
   * @param identity what makes two rows of a file one person
   */
  record Read(int row, Facts facts, UUID identity, Told told) {}

  Read read(Row row) {
    Told told = new Told();
    formulas(row, told);
    ReadName.Named named = name(row, told);
    Sex sex = sex(row, told);
    ReadBirth.Birth birth = birth(row, named, told);
    if (sex == null) {
      sex = sexByColumn(row);
    }
    List<IdentityPaper> numbers = numbers(row, birth.year(), told);
    Residence permanent =
        place(
            row,
            told,
            Field.PERMANENT,
            Field.PERMANENT_COMMUNE,
            Field.PERMANENT_DISTRICT,
            Field.PERMANENT_PROVINCE);
    Residence temporary = place(row, told, Field.TEMPORARY);
    Residence now =
        place(row, told, Field.NOW, Field.NOW_COMMUNE, Field.NOW_DISTRICT, Field.NOW_PROVINCE);
    Facts facts =
        new Facts(
            named.name(),
            sex,
            birth.day(),
            birth.year(),
            nationality(row, told),
            numbers,
            ReadPapers.telephones(text(row, Field.TELEPHONE), told),
            CleanText.of(text(row, Field.JOB)),
            CleanText.of(text(row, Field.WORKPLACE)),
            permanent,
            temporary,
            now,
            null,
            "");
    judge(facts, told);
    return new Read(row.number(), facts, identity(facts, text(row, Field.CODE), told), told);
  }

  /** A formula that came to nothing is said as what it is, not as a name or a place. */
  private void formulas(Row row, Told told) {
    for (int i = 0; i < Math.min(row.cells().size(), layout.fields().size()); i++) {
      if (!layout.fields().get(i).isEmpty()
          && row.cells().get(i) instanceof Cell.Text(String text)
          && text.startsWith("#")
          && FORMULA_FAULT.matcher(text).matches()) {
        String column = FindLayout.letters(i);
        told.fault(
            "Ô ở cột "
                + column
                + " là công thức bị lỗi ("
                + text
                + "). Hãy nhập giá trị thay công thức.",
            "The cell in column "
                + column
                + " is a broken formula ("
                + text
                + "). Type the value instead.");
      }
    }
  }

  private ReadName.Named name(Row row, Told told) {
    String cell = text(row, layout.has(Field.NAME) ? Field.NAME : Field.NAME_BORN);
    String code = text(row, Field.CODE);
    if (cell.isEmpty() && layout.has(Field.NAME_BORN)) {
      cell = text(row, Field.NAME_BORN);
    }
    if (!cell.isEmpty() && !ReadName.isCode(cell)) {
      return ReadName.of(cell, told);
    }
    String label = cell.isEmpty() ? code : cell;
    if (label.isEmpty()) {
      return new ReadName.Named("", "");
    }
    told.note(Note.CODE_AS_NAME);
    return new ReadName.Named(ReadName.code(label, told), "");
  }

  private @Nullable Sex sex(Row row, Told told) {
    String written = CleanText.of(text(row, Field.SEX));
    if (written.isEmpty()) {
      return null;
    }
    Optional<Sex> sex =
        switch (Unmarked.of(written)) {
          case "trai", "ong", "1", "nam gioi" -> Optional.of(Sex.MALE);
          case "gai", "ba", "2", "nu gioi" -> Optional.of(Sex.FEMALE);
          case "khong ro", "khac", "0" -> Optional.empty();
          default -> Sex.of(written);
        };
    if (sex.isEmpty() && !Unmarked.of(written).matches("khong ro|khac|0|")) {
      told.fault(
          "Giới tính “" + written + "” không rõ. Hãy ghi Nam hoặc Nữ, không biết thì để trống.",
          "The sex “" + written + "” is not clear. Write Nam or Nữ, or leave it blank.");
    }
    return sex.orElse(null);
  }

  /**
   * Lists with a column of births for men and one for women say the sex by where the year stands.
   */
  private @Nullable Sex sexByColumn(Row row) {
    boolean man = !text(row, Field.BORN_MAN).isEmpty();
    boolean woman = !text(row, Field.BORN_WOMAN).isEmpty();
    return man == woman ? null : man ? Sex.MALE : Sex.FEMALE;
  }

  private ReadBirth.Birth birth(Row row, ReadName.Named named, Told told) {
    ReadBirth.Birth found = ReadBirth.Birth.UNKNOWN;
    for (Field field : List.of(Field.BORN, Field.BORN_MAN, Field.BORN_WOMAN)) {
      Cell cell = layout.cell(row, field);
      if (cell != null && !found.known()) {
        found = births.born(cell, told);
      }
    }
    if (!found.known() && !named.birth().isEmpty()) {
      found = births.born(Cell.of(named.birth()), told);
    }
    Cell age = layout.cell(row, Field.AGE);
    if (!found.known() && age != null) {
      found = births.aged(age, told);
    }
    return found;
  }

  private List<IdentityPaper> numbers(Row row, @Nullable Integer year, Told told) {
    List<IdentityPaper> all = new ArrayList<>();
    all.addAll(papers.papers(text(row, Field.CITIZEN_ID), PaperKind.CITIZEN_ID, year, told));
    all.addAll(papers.papers(text(row, Field.PAPER), null, year, told));
    all.addAll(papers.papers(text(row, Field.OLD_ID), PaperKind.OLD_ID, year, told));
    all.addAll(papers.papers(text(row, Field.PASSPORT), PaperKind.PASSPORT, year, told));
    all.sort(java.util.Comparator.comparing(IdentityPaper::kind));
    return all.stream().distinct().toList();
  }

  private @Nullable String nationality(Row row, Told told) {
    String written = CleanText.of(text(row, Field.NATIONALITY));
    if (written.isEmpty()) {
      return null;
    }
    Optional<String> code = Nationalities.code(written);
    if (code.isEmpty()) {
      told.fault(
          "Không có quốc tịch “"
              + written
              + "”. Hãy ghi tên nước (Việt Nam, Pháp) hoặc mã hai chữ"
              + " (VN, FR).",
          "There is no nationality “"
              + written
              + "”. Write the country's name or its two letters.");
    }
    return code.orElse(null);
  }

  private Residence place(Row row, Told told, Field... fields) {
    List<String> parts = new ArrayList<>();
    for (Field field : fields) {
      parts.add(text(row, field));
    }
    return addresses.of(parts, told);
  }

  private void judge(Facts facts, Told told) {
    boolean code = ReadName.isCode(facts.name());
    for (Fault fault : check.check(facts, today)) {
      if (code && fault.field().equals("name")) {
        continue;
      }
      if (fault.confirmable()) {
        told.odd(fault.refusal().vietnamese(), fault.refusal().english());
      } else {
        told.fault(fault.refusal().vietnamese(), fault.refusal().english());
      }
    }
    boolean nowhere =
        facts.permanent().unknown() && facts.temporary().unknown() && facts.now().unknown();
    if (nowhere) {
      told.note(Note.NOWHERE);
    }
    if (facts.birthYear() == null) {
      told.note(Note.NO_BIRTH);
    }
    if (!reach.covers(facts)) {
      told.fault(
          nowhere
              ? "Chưa ghi nơi ở nên không rõ người này thuộc địa bàn nào. Hãy ghi xã, huyện, tỉnh."
              : "Người này không ở địa bàn được giao. Hãy xem lại nơi ở, hoặc gửi dòng này cho cơ quan"
                  + " của địa bàn đó.",
          nowhere
              ? "No place is given, so it is not clear whose area this is. Write commune, district and"
                  + " province."
              : "This person is not in your area. Look at the place again, or send the row to the agency"
                  + " of that area.");
    }
  }

  private static UUID identity(Facts facts, String code, Told told) {
    String key;
    if (!facts.papers().isEmpty()) {
      key = "paper|" + facts.papers().getFirst().number();
    } else if (!code.isEmpty() && ReadName.isCode(code)) {
      key = "code|" + ReadName.code(code, told);
    } else if (ReadName.isCode(facts.name())) {
      key = "code|" + facts.name();
    } else {
      key =
          String.join(
              "|",
              Unmarked.of(facts.name()),
              String.valueOf(facts.born() == null ? facts.birthYear() : facts.born()),
              String.valueOf(facts.sex()),
              facts.permanent().toString(),
              facts.now().toString(),
              facts.born() == null ? facts.telephones().toString() : "");
    }
    return UUID.nameUUIDFromBytes(key.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
  }

  private String text(Row row, Field field) {
    Cell cell = layout.cell(row, field);
    return cell == null ? "" : cell.shown().strip();
  }
}
