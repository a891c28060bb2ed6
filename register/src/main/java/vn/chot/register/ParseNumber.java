package vn.chot.register;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people in Việt Nam type them: dots or blanks between thousands, a comma before the
 * fraction; programs' 1500000.5 is read, too. "1.500" is one thousand five hundred.
 */
final class ParseNumber {
  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([. ]\\d{3})+(,\\d{1,6})?");
  private static final Pattern ENGLISH = Pattern.compile("-?\\d{1,3}(,\\d{3}){2,}(\\.\\d{1,6})?");
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}([.,]\\d{1,6})?");
  private static final Pattern MONEY =
      Pattern.compile("(?i)(.*?\\d)\\s*(nghìn|ngàn|k|triệu|tr|tỷ|tỉ)?\\s*(đồng|đ|vnđ|vnd|₫)?\\.?");

  private ParseNumber() {}

  static Optional<BigDecimal> of(String typed) {
    String text = typed.strip().replace('\u00A0', ' ').replace('−', '-');
    if (text.length() > 30) {
      return Optional.empty();
    }
    if (GROUPED.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replaceAll("[. ]", "").replace(',', '.')));
    }
    if (ENGLISH.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replace(",", "")));
    }
    if (PLAIN.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replace(',', '.')));
    }
    return Optional.empty();
  }

  /** A sum in đồng, where people write "1,5 triệu", "500 nghìn", "2.000.000 đ". */
  static Optional<BigDecimal> ofMoney(String typed) {
    Matcher m = MONEY.matcher(typed.strip().replace('\u00A0', ' '));
    if (typed.length() > 60 || !m.matches()) {
      return Optional.empty();
    }
    String scale = m.group(2) == null ? "" : m.group(2).toLowerCase(Locale.ROOT);
    BigDecimal times =
        switch (scale) {
          case "nghìn", "ngàn", "k" -> BigDecimal.valueOf(1_000);
          case "triệu", "tr" -> BigDecimal.valueOf(1_000_000);
          case "tỷ", "tỉ" -> BigDecimal.valueOf(1_000_000_000);
          default -> BigDecimal.ONE;
        };
    return of(m.group(1))
        .map(n -> n.multiply(times))
        .filter(n -> n.abs().compareTo(new BigDecimal("1000000000000000")) < 0);
  }
}
