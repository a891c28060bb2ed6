package vn.chot.app.people.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the QR of a citizen's card says (Căn cước công dân since 2021, thẻ căn cước since 1/7/2024).
 *
 * @param citizenId the twelve digits
 * @param oldId the number of the old CMND; empty where the card names none
 * @param name as read
 * @param born the day of birth; null where only a year or nothing could be read
 * @param birthYear the year of it
 * @param sex null where it could not be read
 * @param address where the holder lives for good, in one line
 * @param issuedOn null where it could not be read
 * @param whole whether name and address came through with their marks; a scanner in a wrong
 *     keyboard mode loses letters, never digits
 */
public record Card(
    String citizenId,
    String oldId,
    String name,
    @Nullable LocalDate born,
    @Nullable Integer birthYear,
    @Nullable Sex sex,
    String address,
    @Nullable LocalDate issuedOn,
    boolean whole) {

  /**
   * Whether number, year of birth and sex agree, as on every real card; who makes a card up to
   * guess at people seldom knows.
   */
  public boolean agreesWithItself() {
    CitizenId number = new CitizenId(citizenId);
    return birthYear != null && number.year() == birthYear && (sex == null || number.sex() == sex);
  }
}
