package vn.chot.app.surveillance.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person with a case as a program sends them.
 *
 * @param person who it is
 * @param nationalNumber such as BN1044
 * @param symptoms codes such as FEVER, COUGH
 * @param unit the code of the commune where found; the person's when left out
 * @param foundHow CONTACT, QUARANTINE, LOCKDOWN, SCREENING, CLINIC, ENTRY, OTHER
 * @param sources numbers of cases, countries, clusters
 * @param confirmed what confirms it; left out for a suspected case
 */
record SentCase(
    SentPatient person,
    @Nullable String nationalNumber,
    @Nullable LocalDate onset,
    @Nullable List<String> symptoms,
    @Nullable Instant sampledAt,
    @Nullable Instant resultAt,
    @Nullable String unit,
    @Nullable String foundHow,
    @Nullable String note,
    @Nullable List<String> sources,
    @Nullable SentEvidence confirmed) {

  /**
   * Who a case is.
   *
   * @param id the record they already have; the rest may then be left out
   * @param sex M or F
   * @param unit the code of the commune where they stay
   * @param somebodyElse true where those who look alike are known to be others
   */
  record SentPatient(
      @Nullable UUID id,
      @Nullable String name,
      @Nullable String sex,
      @Nullable LocalDate born,
      @Nullable Integer birthYear,
      @Nullable String citizenId,
      @Nullable String telephone,
      @Nullable String unit,
      @Nullable String address,
      @Nullable Boolean somebodyElse) {}

  /**
   * What confirms a case.
   *
   * @param at when; now when left out
   * @param pcr when positive PCR samples were taken
   * @param rapid when positive rapid tests were taken
   */
  record SentEvidence(
      @Nullable Instant at,
      @Nullable List<Instant> pcr,
      @Nullable List<Instant> rapid,
      @Nullable Boolean closeContact,
      @Nullable Boolean clinical,
      @Nullable Boolean link) {}
}
