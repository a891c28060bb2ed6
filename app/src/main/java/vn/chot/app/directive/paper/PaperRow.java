package vn.chot.app.directive.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.notice.Family;
import vn.chot.notice.Kind;
import vn.chot.notice.Urgency;

/**
 * A line of the list of papers.
 *
 * @param id its identity
 * @param direction in or out
 * @param arrivalNumber its number in the arrival book
 * @param arrivedOn the day it arrived or was registered
 * @param kind what kind of paper
 * @param family State or Party
 * @param number number and symbol
 * @param issuedOn the day of issue
 * @param issuer who issued it
 * @param subject its abstract
 * @param urgency how fast it had to travel
 * @param state how far the review is
 * @param waitingRank 3, 2, 1 while an urgent paper waits for review, else 0
 * @param receivedAt the moment it was received
 * @param measures how many measures are on its list
 * @param unsure how many of them the reader is unsure of
 * @param deadlines how many of them name a day
 */
record PaperRow(
    UUID id,
    Direction direction,
    @Nullable Integer arrivalNumber,
    LocalDate arrivedOn,
    Kind kind,
    Family family,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable String issuer,
    @Nullable String subject,
    Urgency urgency,
    ReviewState state,
    int waitingRank,
    Instant receivedAt,
    int measures,
    int unsure,
    int deadlines) {

  /** Where a page that ends with this line ends. */
  ListKey key() {
    return new ListKey(waitingRank, arrivedOn, receivedAt, id);
  }
}
