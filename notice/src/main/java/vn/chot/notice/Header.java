package vn.chot.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a paper says about itself: Decree 30/2020/NĐ-CP, article 8; Guidance 36-HD/VPTW.
 *
 * @param kind what kind of paper
 * @param family State or Party
 * @param number number and symbol, such as "05/TB-UBND"
 * @param date the day it was issued
 * @param meetingDate the day of the meeting it concludes
 * @param place where it was issued
 * @param issuer the body that issued it
 * @param signer the person who signed
 * @param signerTitle the position signed with
 * @param authority by what right it was signed
 * @param subject its abstract
 * @param addressees to whom it is addressed
 * @param recipients to whom it is sent, as printed
 * @param absent who missed the meeting
 * @param urgency the urgency stamp
 * @param secrecy the secrecy stamp
 * @param spans where each was found, by the name of the component
 */
public record Header(
    Kind kind,
    Family family,
    @Nullable String number,
    @Nullable LocalDate date,
    @Nullable LocalDate meetingDate,
    @Nullable String place,
    @Nullable String issuer,
    @Nullable String signer,
    @Nullable String signerTitle,
    Authority authority,
    @Nullable String subject,
    List<String> addressees,
    List<String> recipients,
    List<String> absent,
    Urgency urgency,
    Secrecy secrecy,
    Map<String, Span> spans) {

  /** Copies the lists. */
  public Header {
    addressees = List.copyOf(addressees);
    recipients = List.copyOf(recipients);
    absent = List.copyOf(absent);
    spans = Map.copyOf(spans);
  }
}
