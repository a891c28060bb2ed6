package vn.chot.document;

/**
 * One of the nine levels of a list (ISO/IEC 29500-1, 17.9.6).
 *
 * @param start the first number
 * @param format the name of the number format, such as {@code lowerLetter}
 * @param pattern the text printed, with {@code %1} to {@code %9} for the numbers of the levels
 * @param restart the level (from 1) whose use starts this one again, 0 for never, -1 for any above
 * @param legal whether all numbers are printed in Arabic figures
 * @param suffix what stands between number and text: {@code tab}, {@code space}, {@code nothing}
 * @param style the paragraph style bound to this level, empty when none
 * @param hidden whether the number is not printed
 */
record NumberingLevel(
    int start,
    String format,
    String pattern,
    int restart,
    boolean legal,
    String suffix,
    String style,
    boolean hidden) {

  static NumberingLevel of(Element level) {
    Element format = level.child("w:numFmt");
    String name = format.val().isEmpty() ? "decimal" : format.val();
    return new NumberingLevel(
        level.child("w:start").number(0),
        name.equals("custom") ? format.attribute("format") : name,
        level.child("w:lvlText").val(),
        level.child("w:lvlRestart").number(-1),
        level.child("w:isLgl").isOn(),
        level.child("w:suff").val().isEmpty() ? "tab" : level.child("w:suff").val(),
        level.child("w:pStyle").val(),
        level.child("w:rPr").child("w:vanish").isOn());
  }

  boolean isBullet() {
    return format.equals("bullet");
  }
}
