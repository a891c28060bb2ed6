package vn.chot.app.directive.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.notice.Theme;

/**
 * What a board over all papers shows. Null or blank leaves a condition out.
 *
 * @param view by paper, by agency or by measure
 * @param words words of the measure or its lead, or a paper's number
 * @param year the year of the paper
 * @param issuer part of the issuer's name
 * @param paper the one paper
 * @param agency the one agency that leads
 * @param agencyName part of the name of agencies that lead
 * @param state how some agency's task stands
 * @param overdue whether only what is overdue
 * @param theme a field the measure touches
 * @param sort by what agencies are sorted
 */
record ProgressFilter(
    View view,
    String words,
    @Nullable Integer year,
    String issuer,
    @Nullable UUID paper,
    @Nullable UUID agency,
    String agencyName,
    @Nullable TaskState state,
    boolean overdue,
    @Nullable Theme theme,
    Sort sort) {

  /** By what the board is cut. */
  enum View {
    PAPERS,
    AGENCIES,
    MEASURES
  }

  /** By what agencies are sorted; every count the largest first. */
  enum Sort {
    OVERDUE,
    GIVEN,
    DONE,
    WAITING,
    NAME
  }

  /** Tidies what was typed. */
  ProgressFilter {
    words = words.strip();
    issuer = issuer.strip();
    agencyName = agencyName.strip();
  }

  /** The same in another view. */
  ProgressFilter in(View other) {
    return new ProgressFilter(
        other, words, year, issuer, paper, agency, agencyName, state, overdue, theme, sort);
  }

  /** The same sorted otherwise. */
  ProgressFilter by(Sort other) {
    return new ProgressFilter(
        view, words, year, issuer, paper, agency, agencyName, state, overdue, theme, other);
  }

  /** The view alone. */
  ProgressFilter bare() {
    return new ProgressFilter(view, "", null, "", null, null, "", null, false, null, sort);
  }

  /** The measures of one agency. */
  ProgressFilter of(UUID lead) {
    return new ProgressFilter(
        View.MEASURES, words, year, issuer, paper, lead, "", state, overdue, theme, sort);
  }

  /** Says whether a condition beside the words is set. */
  boolean narrowed() {
    return year != null
        || !issuer.isEmpty()
        || paper != null
        || agency != null
        || !agencyName.isEmpty()
        || state != null
        || overdue
        || theme != null;
  }
}
