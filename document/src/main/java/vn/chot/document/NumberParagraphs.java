package vn.chot.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts through the document and gives each numbered paragraph the number Word prints. Asked once
 * for each paragraph, in the document's order.
 */
final class NumberParagraphs {

  /** The place in a pattern where the number of a level goes. */
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  /** Where the levels of one definition stand; an empty place has not begun. */
  private static final class Counts {
    final @Nullable Integer[] at = new Integer[Numbering.LEVELS];
  }

  private record Place(String list, int level, boolean givenDirectly) {}

  private final Numbering numbering;
  private final Styles styles;
  private final Map<String, Counts> counts = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  NumberParagraphs(Numbering numbering, Styles styles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  /** The count of another story of the same document, which begins anew. */
  NumberParagraphs ofAnotherStory() {
    return new NumberParagraphs(numbering, styles);
  }

  /** The number with what parts it from the text; empty for a paragraph without one. */
  String next(Element paragraphProperties) {
    List<Element> chain = styles.ofParagraph(paragraphProperties);
    Place place = place(paragraphProperties.child("w:numPr"), chain);
    Optional<NumberedList> found = numbering.list(place.list());
    if (found.isEmpty()) {
      return "";
    }
    NumberedList list = found.get();
    int level = place.givenDirectly() ? place.level() : levelOfStyle(list, chain, place.level());
    NumberingLevel look = list.levels().get(level);
    if (look == null) {
      return "";
    }
    Counts now = counts.computeIfAbsent(list.definition(), id -> new Counts());
    count(list, level, now);
    String label = look.hidden() ? "" : label(list, look, level, now);
    if (label.isEmpty() || look.suffix().equals("nothing")) {
      return label;
    }
    return label.endsWith(" ") ? label : label + " ";
  }

  /** What the paragraph itself does not say, its styles do, nearest first. */
  private static Place place(Element direct, List<Element> chain) {
    String list = direct.child("w:numId").val();
    Element level = direct.child("w:ilvl");
    boolean givenDirectly = level.isThere();
    for (Element style : chain) {
      Element inStyle = style.child("w:pPr").child("w:numPr");
      if (list.isEmpty()) {
        list = inStyle.child("w:numId").val();
      }
      if (!level.isThere()) {
        level = inStyle.child("w:ilvl");
      }
    }
    int index = level.isThere() ? level.number(0) : 0;
    return new Place(list, Math.clamp(index, 0, Numbering.LEVELS - 1), givenDirectly);
  }

  /** A list bound to styles tells by the style which level is meant (17.9.23). */
  private static int levelOfStyle(NumberedList list, List<Element> chain, int otherwise) {
    for (Element style : chain) {
      for (int level = 0; level < Numbering.LEVELS; level++) {
        NumberingLevel look = list.levels().get(level);
        if (look != null && look.style().equals(style.attribute("styleId"))) {
          return level;
        }
      }
    }
    return otherwise;
  }

  private void count(NumberedList list, int level, Counts now) {
    // A level that nobody has used yet begins as soon as one below it does.
    for (int above = level - 1; above >= 0 && now.at[level] == null; above--) {
      if (now.at[above] != null) {
        break;
      }
      now.at[above] = list.start(above);
    }
    Integer at = now.at[level];
    boolean restart = list.restarts().containsKey(level) && restarted.add(list.id() + "/" + level);
    now.at[level] = at == null || restart ? list.start(level) : at + 1;
    for (int below = level + 1; below < Numbering.LEVELS; below++) {
      NumberingLevel look = list.levels().get(below);
      if (look == null || look.restart() < 0 || level < look.restart()) {
        now.at[below] = null;
      }
    }
  }

  private static String label(NumberedList list, NumberingLevel look, int level, Counts now) {
    if (look.isBullet()) {
      return Glyphs.bullet(look.pattern());
    }
    return PLACE
        .matcher(look.pattern())
        .replaceAll(place -> {
          int of = place.group(1).charAt(0) - '1';
          NumberingLevel its = list.levels().get(of);
          return of > level || its == null
              ? ""
              : written(now.at[of], list.start(of), look.legal() ? "decimal" : its.format());
        });
  }

  private static String written(@Nullable Integer at, int start, String format) {
    return WriteNumber.write(at == null ? start : at, format);
  }
}
