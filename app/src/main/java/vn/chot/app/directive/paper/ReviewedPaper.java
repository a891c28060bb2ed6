package vn.chot.app.directive.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.notice.Family;
import vn.chot.notice.Kind;
import vn.chot.notice.Urgency;

/**
 * A paper as other rooms see it.
 *
 * @param id its identity
 * @param ours whether our province issued it (outgoing)
 * @param kind what kind of paper
 * @param family State or Party
 * @param number number and symbol; null where the paper bears none
 * @param issuedOn the day of issue; null where the paper bears none
 * @param meetingOn the day of the meeting it concludes; null where there is none
 * @param day the day its names and deadlines are read on: of issue, else of the meeting, else the
 *     day it was registered
 * @param place the place of issue; null where the paper bears none
 * @param issuer who issued it; null where unknown
 * @param subject its abstract; null where the paper bears none
 * @param addressees whom it addresses
 * @param recipients its list of recipients (Nơi nhận)
 * @param urgency how fast it has to travel
 * @param fileId the stored original
 * @param reviewed whether a clerk has closed the review
 */
public record ReviewedPaper(
    UUID id,
    boolean ours,
    Kind kind,
    Family family,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate meetingOn,
    LocalDate day,
    @Nullable String place,
    @Nullable String issuer,
    @Nullable String subject,
    List<String> addressees,
    List<String> recipients,
    Urgency urgency,
    UUID fileId,
    boolean reviewed) {

  /** Copies the lists. */
  public ReviewedPaper {
    addressees = List.copyOf(addressees);
    recipients = List.copyOf(recipients);
  }

  /** Kind and number as people call it, such as "Thông báo 42/TB-UBND". */
  public String title() {
    return kind.vietnamese() + (number == null ? "" : " " + number);
  }
}
