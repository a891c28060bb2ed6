package vn.chot.bench.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import vn.chot.bench.lookup.Folded;
import vn.chot.outbreak.Level;
import vn.chot.outbreak.Person;
import vn.chot.outbreak.Province;
import vn.chot.outbreak.Unit;

/**
 * What a row of the list is. Of a hundred rows three tell of a person of the register by their
 * card, two of one without it and written otherwise, one repeats an earlier row, one is wrong; the
 * others are new.
 */
enum Entry {
  NEW,
  KNOWN,
  ALIKE,
  REPEATED,
  WRONG,
  BROKEN;

  /** The titles of the list. */
  static final List<String> TITLES =
      List.of(
          "STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Điện thoại", "Nơi thường trú");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  static Entry drawn(SplittableRandom random) {
    int hundred = random.nextInt(100);
    return hundred < 93
        ? NEW
        : hundred < 96 ? KNOWN : hundred < 98 ? ALIKE : hundred < 99 ? REPEATED : WRONG;
  }

  /** The cells of a row about this person. */
  List<String> cells(int number, Province province, Person p, SplittableRandom random) {
    String born = DAY.format(p.born());
    String name = p.name();
    String citizenId = p.citizenId();
    String phone = p.phone();
    switch (this) {
      case NEW, KNOWN, REPEATED -> {}
      case ALIKE -> {
        citizenId = "";
        name = random.nextBoolean() ? titled(Folded.of(name)) : name.toUpperCase(Locale.ROOT);
        born = p.born().getDayOfMonth() <= 12 && random.nextBoolean() ? swapped(p.born()) : born;
        phone = phone.isEmpty() ? "" : "+84 " + phone.substring(1);
      }
      case WRONG -> {
        switch (random.nextInt(3)) {
          case 0 -> citizenId = citizenId.substring(0, 9) + "X";
          case 1 -> born = "31/02/" + p.born().getYear();
          default -> born = DAY.format(p.born().plusYears(200));
        }
      }
      case BROKEN -> born = "32/13/1985";
    }
    return List.of(
        Integer.toString(number),
        name,
        born,
        p.woman() ? "Nữ" : "Nam",
        citizenId,
        phone,
        address(province, p.hamlet()));
  }

  private static String swapped(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear());
  }

  private static String titled(String folded) {
    StringBuilder all = new StringBuilder();
    for (String word : folded.split(" ", -1)) {
      all.append(all.isEmpty() ? "" : " ")
          .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(word.substring(1));
    }
    return all.toString();
  }

  private static String address(Province province, int hamlet) {
    StringBuilder all = new StringBuilder();
    for (int id = hamlet; id != 0; ) {
      Unit unit = province.units().get(id - 1);
      all.append(all.isEmpty() ? "" : ", ")
          .append(unit.level() == Level.HAMLET ? "Thôn " + unit.name() : unit.fullName());
      id = unit.parent();
    }
    return all.toString();
  }
}
