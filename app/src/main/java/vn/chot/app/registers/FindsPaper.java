package vn.chot.app.registers;

import java.time.LocalDate;
import java.util.Optional;
import vn.chot.app.access.Actor;

/**
 * The register of papers, asked by a number that stands in an entry's field of type {@code
 * document}; the room that keeps papers stands below and answers as a bean. Until one does, and for
 * those who may not open papers, the number is a text.
 */
public interface FindsPaper {

  /**
   * Where this person opens the paper; empty where none or more than one bears the number.
   *
   * @param day when it was issued, where the entry says so
   */
  Optional<String> path(Actor actor, String number, Optional<LocalDate> day);
}
