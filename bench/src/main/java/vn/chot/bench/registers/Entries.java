package vn.chot.bench.registers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Invented reports of strangers: 150 communes, one year, four channels, five states. */
final class Entries {
  static final int COMMUNES = 150;
  private static final String[] STATES = {"answered", "answered", "closed", "closed", "received"};
  private static final String[] CHANNELS = {"hotline", "hamlet", "police", "online"};
  private static final String[] WORDS = {
    "nguoi", "la", "ve", "tu", "thue", "tro", "xe", "khong", "khai", "bao", "cong", "nhan", "dem",
    "gap", "nha", "cho", "ben", "duong", "mon", "bien", "vung", "dich", "con", "chau", "lai"
  };
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

  private final Random random;

  Entries(long seed) {
    random = new Random(seed);
  }

  /** A commune's id, told by its number. */
  static UUID commune(int number) {
    return new UUID(0x1111, number);
  }

  /** An entry; {@code search} is its words without marks. */
  record Entry(
      UUID id,
      String number,
      String state,
      OffsetDateTime written,
      UUID unit,
      String search,
      LocalDate day,
      String channel,
      long people,
      long amount,
      boolean urgent,
      UUID person) {

    /** The own columns, then the fields as the layout keeps them. */
    List<Object> row(Layout layout) {
      List<Object> row = new ArrayList<>(own());
      row.add(search);
      if (layout == Layout.COLUMNS) {
        row.addAll(
            List.of(day, channel, search, "59A-" + people, people, amount, urgent, person, "no"));
        row.add(day.plusDays(1));
      } else {
        row.add(json());
      }
      return row;
    }

    private List<Object> own() {
      return List.of(id, "stranger-report", number, state, 1, 1, written, writer(), unit);
    }

    private UUID writer() {
      return new UUID(0x2222, unit.getLeastSignificantBits());
    }

    private String json() {
      return """
      {"reported_on":"%s","channel":"%s","content":"%s","plate":"59A-%d","people":%d,\
      "amount":%d,"urgent":%s,"person":"%s","reward":"no","answered_on":"%s"}\
      """
          .formatted(day, channel, search, people, people, amount, urgent, person, day.plusDays(1));
    }
  }

  Entry next(int number) {
    LocalDate day = FIRST.plusDays(random.nextInt(365));
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 14; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    words.append(" ho").append(random.nextInt(20_000));
    return new Entry(
        new UUID(random.nextLong(), random.nextLong()),
        "21-" + number,
        random.nextInt(40) == 0 ? "dispatched" : STATES[random.nextInt(STATES.length)],
        day.atTime(8, 0).atOffset(ZoneOffset.ofHours(7)),
        commune(random.nextInt(COMMUNES)),
        words.toString(),
        day,
        CHANNELS[random.nextInt(CHANNELS.length)],
        random.nextInt(9),
        random.nextInt(5000) * 1000L,
        random.nextBoolean(),
        new UUID(random.nextLong(), random.nextLong()));
  }

  Random random() {
    return random;
  }
}
