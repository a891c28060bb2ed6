package vn.chot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** How people write days, numbers, money, choices, plates and papers, and how they do not. */
class WhatPeopleTypeTest {
  private static final FieldType NUMBER =
      new FieldType.Figure(false, Optional.empty(), Optional.empty(), Optional.empty());
  private static final FieldType MONEY =
      new FieldType.Money(OptionalLong.empty(), OptionalLong.empty());

  private static void reads(FieldType type, Object value, String... typed) {
    for (String text : typed) {
      ParseValue.Outcome outcome = ParseValue.of(type, text);
      assertThat(outcome).as(text).isInstanceOf(ParseValue.Outcome.Read.class);
      Object plain = PlainValue.of(((ParseValue.Outcome.Read) outcome).value());
      assertThat(plain).as(text).isEqualTo(value);
    }
  }

  private static void doesNotRead(FieldType type, String... typed) {
    for (String text : typed) {
      assertThat(ParseValue.of(type, text)).as(text).isInstanceOf(ParseValue.Outcome.Unread.class);
    }
  }

  @Test
  void days() {
    FieldType day = new FieldType.Day();
    reads(
        day,
        "2021-04-27",
        "27/4/2021",
        "27/04/2021",
        "27-4-2021",
        "27.4.2021",
        "2021-04-27",
        " 27/4/2021 ",
        "ngày 27/4/2021");
    doesNotRead(
        day,
        "27/4/21",
        "31/4/2021",
        "29/2/2021",
        "4/27/2021",
        "27/4",
        "hôm qua",
        "27/4/12021",
        "27/4/1021");
  }

  @Test
  void moments() {
    FieldType moment = new FieldType.Moment();
    reads(
        moment,
        "2021-04-27T08:30",
        "8:30 27/4/2021",
        "27/4/2021 08:30",
        "2021-04-27T08:30",
        "2021-04-27 08:30",
        "8h30 ngày 27/4/2021",
        "8 giờ 30 phút 27/4/2021",
        "08:30, 27/4/2021",
        "2021-04-27T08:30:00");
    reads(moment, "2021-04-27T08:00", "8h 27/4/2021", "8 giờ 27/4/2021");
    doesNotRead(moment, "27/4/2021", "8:30", "25:00 27/4/2021", "8:60 27/4/2021", "8:30 31/4/2021");
  }

  @Test
  void numbers() {
    reads(NUMBER, new BigDecimal("1500"), "1.500", "1 500", "1500");
    reads(NUMBER, new BigDecimal("36.5"), "36,5", "36.5");
    reads(NUMBER, new BigDecimal("1234567.5"), "1.234.567,5", "1,234,567.5");
    reads(NUMBER, new BigDecimal("-3"), "-3", "−3");
    doesNotRead(NUMBER, "ba", "1.5.0", "1,2,3", "--1", "1e9", "9".repeat(40), "", "1.50.000");
  }

  @Test
  void money() {
    reads(
        MONEY,
        1_500_000L,
        "1500000",
        "1.500.000",
        "1.500.000 đ",
        "1.500.000đ",
        "1.500.000 đồng",
        "1,500,000",
        "1,5 triệu",
        "1.5tr",
        "1500 nghìn",
        "1500k",
        "1.500.000 VND",
        "1 500 000");
    reads(MONEY, 2_000_000_000L, "2 tỷ", "2 tỉ đồng");
    doesNotRead(MONEY, "1,5", "nhiều", "1.5000.000", "1 triệu 5", "99999999999999999 tỷ", "đ");
  }

  @Test
  void choices() {
    FieldType one = SampleRegister.register().field("channel").orElseThrow().type();
    reads(one, "hotline", "hotline", "Đường dây nóng", "đường dây NÓNG", " Hotline ");
    doesNotRead(one, "fax", "duong day nong");
    assertThat(((ParseValue.Outcome.Unread) ParseValue.of(one, "duong day nong")).say().vi())
        .contains("có phải \"Đường dây nóng\"?");
    FieldType many = SampleRegister.register().field("signs").orElseThrow().type();
    reads(
        many, List.of("cough", "fever"), "Sốt; Ho", "fever\ncough", "sốt, ho", "cough;fever;cough");
    doesNotRead(many, "Sốt; mệt");
  }

  @Test
  void yesAndNo() {
    reads(new FieldType.YesNo(), true, "có", "Có", "true", "x", "1", "yes");
    reads(new FieldType.YesNo(), false, "không", "false", "0", "no");
    doesNotRead(new FieldType.YesNo(), "chưa rõ");
  }

  @Test
  void plates() {
    FieldType plate = new FieldType.Plate(false);
    reads(plate, "14A-123.45", "14A-123.45", "14a12345", "14A 123.45", "14 A - 12345");
    reads(plate, "29C1-234.56", "29C1-234.56", "29C1 23456");
    reads(plate, "15B-1234", "15B-1234", "15b 1234");
    reads(plate, "29LD-123.45", "29LD-123.45");
    reads(plate, "TM-12-34", "TM 12-34", "tm1234");
    reads(plate, "80-NG-123-45", "80-NG-123-45", "80NG12345");
    doesNotRead(plate, "xe máy", "14A", "A-123.45", "14A-123456", "");
  }

  @Test
  void papers() {
    FieldType paper = new FieldType.Document();
    Map<String, String> whole =
        Map.of("number", "12/QĐ-UBND", "day", "2021-04-03", "issuer", "UBND tỉnh");
    reads(
        paper,
        whole,
        "12/QĐ-UBND ngày 3/4/2021 của UBND tỉnh",
        "Số 12/QĐ-UBND; 3/4/2021; UBND tỉnh",
        "12/QĐ-UBND, 3/4/2021, UBND tỉnh");
    reads(paper, Map.of("number", "12/QĐ-UBND", "issuer", ""), "12/QĐ-UBND");
    doesNotRead(paper, "quyết định", "12/QĐ ngày 31/4/2021", "x".repeat(500));
  }

  @Test
  void texts() {
    FieldType line = new FieldType.Words(1, 10, Optional.empty());
    reads(line, "a b", " a  b ", "a\nb");
    doesNotRead(line, "12345678901", "a\u0007");
    reads(new FieldType.Words(3, 20, Optional.empty()), "a\nb", "a\r\nb", "a  \nb");
    reads(line, "é", "e\u0301");
  }

  @Test
  void whatIsShownIsReadAgainAsTheSame() {
    Show show = new Show(new ExampleDirectory());
    Register register = SampleRegister.register();
    Map<String, Value> values =
        Map.of(
            "reported_on", new Value.Day(LocalDate.of(2021, 4, 7)),
            "seen_at", new Value.Moment(LocalDateTime.of(2021, 4, 7, 8, 5)),
            "channel", new Value.Word("hotline"),
            "signs", new Value.Several(List.of("cough", "rash")),
            "heat", new Value.Figure(new BigDecimal("38.25")),
            "reward", new Value.Money(1_500_000),
            "vaccinated", new Value.YesNo(true),
            "plate", new Value.Word("14A-123.45"),
            "decision",
                new Value.Paper(
                    "1/QĐ-UBND",
                    Optional.of(LocalDate.of(2021, 4, 7)),
                    "UBND xã",
                    Optional.empty()));
    values.forEach((name, value) -> {
      Field field = register.field(name).orElseThrow();
      for (boolean english : new boolean[] {false, true}) {
        String shown = show.value(field, value, english);
        reads(field.type(), PlainValue.of(value), shown);
      }
      assertThat(PlainValue.read(field.type(), PlainValue.of(value))).isEqualTo(value);
    });
    assertThat(
            show.value(
                register.field("persons").orElseThrow(),
                new Value.Figure(new BigDecimal("1500")),
                false))
        .isEqualTo("1.500 người");
    assertThat(
            show.value(
                register.field("signs").orElseThrow(),
                Objects.requireNonNull(values.get("signs")),
                false))
        .isEqualTo("Ho; Phát ban");
  }
}
