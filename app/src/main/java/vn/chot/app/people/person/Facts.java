package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person, as it is entered, imported and compared.
 *
 * @param name as written, composed (NFC), single spaces
 * @param sex null where unknown
 * @param born the day of birth, where known
 * @param birthYear the year of it, known also when the day is not
 * @param nationality ISO 3166-1 alpha-2; null where unknown
 * @param papers identity papers, the citizen's number first
 * @param telephones numbers as {@link TelephoneNumber} writes them
 * @param job what they do
 * @param workplace where they do it
 * @param permanent thường trú
 * @param temporary tạm trú
 * @param now where they stay now
 * @param household their household, where known
 * @param position in the household, towards its head: HEAD, SPOUSE, CHILD, PARENT and so on
 */
public record Facts(
    String name,
    @Nullable Sex sex,
    @Nullable LocalDate born,
    @Nullable Integer birthYear,
    @Nullable String nationality,
    List<IdentityPaper> papers,
    List<String> telephones,
    String job,
    String workplace,
    Residence permanent,
    Residence temporary,
    Residence now,
    @Nullable UUID household,
    String position) {

  /** Copies the lists; takes the year from the day. */
  public Facts {
    papers = List.copyOf(papers);
    telephones = List.copyOf(telephones);
    if (born != null) {
      birthYear = born.getYear();
    }
  }

  /** The citizen's number; nothing when no paper gives one. */
  public java.util.Optional<String> citizenId() {
    return papers.stream()
        .filter(paper -> paper.kind() == PaperKind.CITIZEN_ID)
        .map(IdentityPaper::number)
        .findFirst();
  }

  /** The same person with these papers. */
  Facts withPapers(List<IdentityPaper> others) {
    return new Facts(
        name,
        sex,
        born,
        birthYear,
        nationality,
        others,
        telephones,
        job,
        workplace,
        permanent,
        temporary,
        now,
        household,
        position);
  }
}
