package vn.chot.app.directive.paper;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chot.notice.Authority;
import vn.chot.notice.Family;
import vn.chot.notice.Header;
import vn.chot.notice.Kind;
import vn.chot.notice.Urgency;

/**
 * What a paper says about itself, as a clerk may correct it (Decree 30/2020/NĐ-CP, article 8).
 *
 * @param kind what kind of paper
 * @param family State or Party
 * @param number number and symbol, such as "05/TB-UBND"
 * @param issuedOn the day it was issued
 * @param meetingOn the day of the meeting it concludes
 * @param place where it was issued
 * @param issuer the body that issued it
 * @param signer who signed
 * @param signerTitle the position signed with
 * @param authority by what right
 * @param subject its abstract
 * @param addressees to whom it is addressed
 * @param recipients to whom it is sent
 * @param absent who missed the meeting
 * @param urgency how fast it must travel
 */
record HeaderFields(
    Kind kind,
    Family family,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate meetingOn,
    @Nullable String place,
    @Nullable String issuer,
    @Nullable String signer,
    @Nullable String signerTitle,
    Authority authority,
    @Nullable String subject,
    List<String> addressees,
    List<String> recipients,
    List<String> absent,
    Urgency urgency) {

  /** Tidies the words; refuses a header in which what every paper has is missing. */
  HeaderFields {
    requireNonNull(kind);
    requireNonNull(family);
    requireNonNull(authority);
    requireNonNull(urgency);
    number = Words.line(number);
    place = Words.line(place);
    issuer = Words.line(issuer);
    signer = Words.line(signer);
    signerTitle = Words.line(signerTitle);
    subject = Words.line(subject);
    addressees = Words.lines(addressees);
    recipients = Words.lines(recipients);
    absent = Words.lines(absent);
  }

  /** The header as the reader found it. */
  static HeaderFields of(Header read) {
    return new HeaderFields(
        read.kind(),
        read.family(),
        read.number(),
        read.date(),
        read.meetingDate(),
        read.place(),
        read.issuer(),
        read.signer(),
        read.signerTitle(),
        read.authority(),
        read.subject(),
        read.addressees(),
        read.recipients(),
        read.absent(),
        read.urgency());
  }
}
