package vn.chot.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts right the section numerals that scanners misread: "1." for "I." over a title in capitals,
 * "Il." for "III.".
 */
final class MendMarks {

  private final List<Block> blocks;

  MendMarks(List<Block> blocks) {
    this.blocks = blocks;
  }

  List<Block> mended() {
    boolean romans =
        blocks.stream()
            .anyMatch(block -> block.mark() != null && block.mark().form() == Mark.Form.ROMAN);
    if (!romans) {
      return blocks;
    }
    List<Block> mended = new ArrayList<>();
    int last = 0;
    for (Block block : blocks) {
      Mark mark = block.mark();
      if (mark == null) {
        mended.add(block);
        continue;
      }
      Mark better = mark;
      boolean title = isCapitals(block.words().text());
      if (mark.form() == Mark.Form.ROMAN
          && mark.value() != last + 1
          && mark.value() <= last
          && looksLikeRoman(block)
          && title) {
        better = mark.as(Mark.Form.ROMAN, Roman.print(Math.min(39, last + 1)), last + 1);
      } else if (mark.form() == Mark.Form.ARABIC && title && mark.value() == 1 && last == 0) {
        better = mark.as(Mark.Form.ROMAN, "I", 1);
      } else if (mark.form() == Mark.Form.ARABIC && title && mark.value() == 11 && last == 1) {
        better = mark.as(Mark.Form.ROMAN, "II", 2);
      }
      if (better.form() == Mark.Form.ROMAN) {
        last = better.value();
      }
      mended.add(better.equals(mark) ? block : new Block(block.text(), better));
    }
    return mended;
  }

  private static boolean looksLikeRoman(Block block) {
    String text = block.text().text();
    return text.length() > 3 && text.substring(0, 4).indexOf('l') >= 0;
  }

  private static boolean isCapitals(String text) {
    return text.length() > 3 && text.chars().noneMatch(Character::isLowerCase);
  }
}
