package vn.chot.document;

import java.util.HashMap;
import java.util.Map;

/**
 * A list as its paragraphs see it.
 *
 * @param id the instance's own id
 * @param definition the id of the definition; lists of one definition count on together
 * @param levels by index from 0
 * @param restarts first numbers this instance sets anew, by level
 */
record NumberedList(
    String id,
    String definition,
    Map<Integer, NumberingLevel> levels,
    Map<Integer, Integer> restarts) {

  static NumberedList of(String id, String definitionId, Element definition, Element instance) {
    Map<Integer, NumberingLevel> levels = new HashMap<>();
    Map<Integer, Integer> restarts = new HashMap<>();
    definition
        .children("w:lvl")
        .forEach(level -> levels.put(index(level), NumberingLevel.of(level)));
    instance
        .children("w:lvlOverride")
        .forEach(override -> {
          if (override.has("w:lvl")) {
            levels.put(index(override), NumberingLevel.of(override.child("w:lvl")));
          }
          if (override.has("w:startOverride")) {
            restarts.put(index(override), override.child("w:startOverride").number(0));
          }
        });
    return new NumberedList(id, definitionId, levels, restarts);
  }

  private static int index(Element level) {
    String index = level.attribute("ilvl");
    return index.length() == 1 ? Character.digit(index.charAt(0), 10) : -1;
  }

  /** The number a level begins with. */
  int start(int level) {
    Integer restart = restarts.get(level);
    NumberingLevel defined = levels.get(level);
    return restart != null ? restart : defined == null ? 0 : defined.start();
  }
}
