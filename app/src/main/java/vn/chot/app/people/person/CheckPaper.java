package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is wrong with one identity paper of a person. The first three digits of a citizen's number
 * say where the birth was registered under a list of its own and are held against nothing.
 */
final class CheckPaper {
  private static final Pattern OLD_ID = Pattern.compile("[0-9]{9}([0-9]{3})?");
  private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,15}");
  private static final Pattern VIETNAMESE_PASSPORT = Pattern.compile("[A-Z][0-9]{7,8}");
  private static final Pattern CERTIFICATE = Pattern.compile("[0-9A-Z/.-]{1,30}");

  private CheckPaper() {}

  static void check(IdentityPaper paper, Facts facts, LocalDate today, List<Fault> found) {
    switch (paper.kind()) {
      case CITIZEN_ID ->
          CitizenId.of(paper.number())
              .filter(id -> id.digits().equals(paper.number()))
              .ifPresentOrElse(
                  id -> odds(id, facts, today, found),
                  () -> found.add(FactFaults.citizenId(paper.number())));
      case OLD_ID -> {
        if (!OLD_ID.matcher(paper.number()).matches()) {
          found.add(FactFaults.oldId(paper.number()));
        }
      }
      case PASSPORT -> {
        if (!PASSPORT.matcher(paper.number()).matches()) {
          found.add(FactFaults.passport(paper.number()));
        } else if (paper.country().equals("VN")
            && !VIETNAMESE_PASSPORT.matcher(paper.number()).matches()) {
          found.add(FactFaults.VIETNAMESE_PASSPORT);
        }
      }
      case BIRTH_CERTIFICATE -> {
        if (!CERTIFICATE.matcher(paper.number()).matches()) {
          found.add(FactFaults.certificate(paper.number()));
        }
      }
    }
    days(paper, today, found);
  }

  private static void odds(CitizenId id, Facts facts, LocalDate today, List<Fault> found) {
    Integer year = facts.birthYear();
    if (year != null && year != id.year()) {
      found.add(FactFaults.yearAtOdds(id.year(), year));
    } else if (id.year() > today.getYear()) {
      found.add(FactFaults.centuryAhead(id.year()));
    }
    Sex sex = facts.sex();
    if (sex != null && sex != id.sex()) {
      found.add(FactFaults.sexAtOdds(id.sex()));
    }
  }

  private static void days(IdentityPaper paper, LocalDate today, List<Fault> found) {
    String field = FactFaults.field(paper.kind());
    LocalDate issued = paper.issuedOn();
    LocalDate ends = paper.endsOn();
    if (issued != null && issued.isAfter(today)) {
      found.add(
          CheckFacts.refused(
              field,
              "paper-issued-later",
              "Ngày cấp giấy tờ ở tương lai. Hãy xem lại ngày cấp trên giấy.",
              "The paper's day of issue is in the future. Look at the paper again."));
    }
    if (issued != null && ends != null && ends.isBefore(issued)) {
      found.add(
          CheckFacts.refused(
              field,
              "paper-ends-before",
              "Giấy tờ hết hạn trước ngày cấp. Hãy xem lại hai ngày ghi trên giấy.",
              "The paper ends before it was issued. Look at both days on the paper."));
    }
  }
}
