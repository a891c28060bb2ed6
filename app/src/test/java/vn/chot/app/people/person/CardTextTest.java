package vn.chot.app.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a card's QR, as scanners in all kinds of keyboard modes type it. */
class CardTextTest {
  private static final String CARD =
      "970085001234|123456789|Nguyễn Thị Biếc|02031985|Nữ|Thôn Một, Bãi Biếc, Nước Biếc|15082021";

  private static Card read(String typed) {
    return CardText.read(typed).orElseThrow();
  }

  @Test
  void aCardIsReadFieldByField() {
    assertThat(read(CARD))
        .isEqualTo(
            new Card(
                "970085001234",
                "123456789",
                "Nguyễn Thị Biếc",
                LocalDate.of(1985, 3, 2),
                1985,
                Sex.FEMALE,
                "Thôn Một, Bãi Biếc, Nước Biếc",
                LocalDate.of(2021, 8, 15),
                true));
  }

  @Test
  void theOldNumberMayBeMissingAndTheNewerCardSaysMore() {
    Card card =
        read(
            "970085001234||Nguyễn Văn Nam|02031985|Nam|Tổ 12, Bến Biếc|01072024||Nguyễn Văn Ba|Lê Thị Tư|");
    assertThat(card.oldId()).isEmpty();
    assertThat(card.name()).isEqualTo("Nguyễn Văn Nam");
    assertThat(card.sex()).isEqualTo(Sex.MALE);
    assertThat(card.address()).isEqualTo("Tổ 12, Bến Biếc");
    assertThat(card.issuedOn()).isEqualTo(LocalDate.of(2024, 7, 1));
    assertThat(read("970085001234||Lê Văn An|00001985|Nam|Bãi Biếc|15082021").birthYear())
        .isEqualTo(1985);
  }

  /** Marks dropped, code pages mixed up, other separators, none at all, Windows' own layout. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "970085001234|123456789|Nguyn Th Bic|02031985|N|Thn Mt, Bi Bic, Nc Bic|15082021",
        "970085001234|123456789|Nguy?n Th? Bi?c|02031985|N?|Th?n M?t|15082021",
        "970085001234~123456789~Nguyen Thi Biec~02031985~Nu~Thon Mot, Bai Biec~15082021",
        "970085001234}123456789}Nguyeenx Thij Bieecs}02031985}Nuwx}Thoon Mootj}15082021",
        "970085001234\\123456789\\Nguye6n4 Thi5 Bie6c1\\02031985\\Nu74\\Tho6n Mo6t5\\15082021",
        "970085001234Ư123456789ƯNguyễn Thị BiếcƯ02031985ƯNữƯThôn MộtƯ15082021",
        "970085001234 123456789 Nguyen Thi Biec 02031985 Nu Thon Mot 15082021",
        "]Q1970085001234|123456789|NGUYỄN THỊ BIẾC|02031985|NỮ|Thôn Một|15082021",
      })
  void numberBirthAndSexSurviveAWrongKeyboard(String typed) {
    Card card = read(typed);
    assertThat(card.citizenId()).isEqualTo("970085001234");
    assertThat(card.oldId()).isEqualTo("123456789");
    assertThat(card.born()).isEqualTo(LocalDate.of(1985, 3, 2));
    assertThat(card.sex()).isEqualTo(Sex.FEMALE);
    assertThat(card.issuedOn()).isEqualTo(LocalDate.of(2021, 8, 15));
  }

  @Test
  void lettersTypedByteByByteAreMadeWhole() {
    String bytes = new String(CARD.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(read(bytes)).isEqualTo(read(CARD));
  }

  @Test
  void digitsComeBackFromTheVietnameseLayout() {
    StringBuilder typed = new StringBuilder();
    String keys = "đăâêô\u0300\u0309\u0303\u0301\u0323";
    for (char letter :
        "070085001234|123456789|Nguyn Th Bic|02031985|N|Thn Mt|15082021".toCharArray()) {
      typed.append(letter >= '0' && letter <= '9' ? keys.charAt(letter - '0') : letter);
    }
    Card card = read(typed.toString());
    assertThat(card.citizenId()).isEqualTo("070085001234");
    assertThat(card.oldId()).isEqualTo("123456789");
    assertThat(card.born()).isEqualTo(LocalDate.of(1985, 3, 2));
    assertThat(card.sex()).isEqualTo(Sex.FEMALE);
    assertThat(card.whole()).isFalse();
  }

  @Test
  void whatIsNoCardIsNone() {
    for (String typed :
        List.of(
            "", "970085001234", "Nguyễn Văn An 1985", "970085001234 0912345678", "0912 345 678")) {
      assertThat(CardText.read(typed)).as(typed).isEmpty();
    }
  }

  @Test
  void aCardMadeUpDoesNotAgreeWithItself() {
    assertThat(
            read("970185001234|123456789|Nguyễn Thị Biếc|02031985|Nữ|Thôn Một|15082021")
                .agreesWithItself())
        .isTrue();
    assertThat(
            read("970091001234|123456789|Nguyễn Thị Biếc|02031985|Nữ|Thôn Một|15082021")
                .agreesWithItself())
        .isFalse();
  }
}
