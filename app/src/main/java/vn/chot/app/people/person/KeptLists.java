package vn.chot.app.people.person;

import java.time.LocalDate;

/**
 * What is kept of persons beside the register: the lists they came in. They go sooner than the
 * register's own records, each night, by the rule for lists.
 */
public interface KeptLists {

  /** Lets go of lists that were settled, or left lying, before that day; how many they were. */
  int letGoBefore(LocalDate day);
}
