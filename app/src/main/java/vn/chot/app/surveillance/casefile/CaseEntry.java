package vn.chot.app.surveillance.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.people.person.Facts;

/**
 * A person with their case, as a program or a list tells it.
 *
 * @param known the record the person already has; null to find or make it by {@code facts}
 * @param fresh whether those that look alike are said to be somebody else
 * @param evidence what confirms it; null for a suspected case
 * @param confirmedAt when it was confirmed
 * @param sources numbers of cases, countries, clusters
 * @param outcome null while ill
 * @param from where it comes from, such as a file's name
 */
record CaseEntry(
    @Nullable UUID known,
    Facts facts,
    boolean fresh,
    CaseDraft draft,
    @Nullable Evidence evidence,
    @Nullable Instant confirmedAt,
    List<String> sources,
    String treatedAt,
    @Nullable Outcome outcome,
    @Nullable LocalDate outcomeOn,
    String from) {
  CaseEntry {
    sources = List.copyOf(sources);
  }
}
