package vn.chot.register;

import java.math.BigDecimal;

/** Numbers as people in Việt Nam read them: 1.500.000 and 36,5. */
final class ShowNumber {
  private ShowNumber() {}

  static String of(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int dot = plain.indexOf('.');
    String whole = dot < 0 ? plain : plain.substring(0, dot);
    String fraction = dot < 0 ? "" : "," + plain.substring(dot + 1);
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        grouped.append('.');
      }
      grouped.append(whole.charAt(i));
    }
    return (number.signum() < 0 ? "-" : "") + grouped + fraction;
  }
}
