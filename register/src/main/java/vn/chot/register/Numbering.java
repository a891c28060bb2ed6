package vn.chot.register;

import java.util.Locale;

/**
 * How entries are numbered, anew each year.
 *
 * @param pattern {@code {yyyy}}, {@code {yy}} and {@code {nnnn}} (as many digits as letters n)
 *     among other letters
 */
public record Numbering(String pattern) {

  /** The number of the n-th entry of a year, n from 1. */
  public String number(int year, long n) {
    int open = pattern.indexOf("{n");
    int close = pattern.indexOf('}', open);
    String digits = String.format(Locale.ROOT, "%0" + (close - open - 1) + "d", n);
    return (pattern.substring(0, open) + digits + pattern.substring(close + 1))
        .replace("{yyyy}", String.format(Locale.ROOT, "%04d", year))
        .replace("{yy}", String.format(Locale.ROOT, "%02d", year % 100));
  }
}
