package vn.chot.app.surveillance.tracing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores a case's list as its next edition: lines that differ are kept as they stood before. A list
 * in which nothing differs makes no edition.
 */
@Component
class StoreList {
  private final ListEditions editions;
  private final ContactRows rows;

  StoreList(ListEditions editions, ContactRows rows) {
    this.editions = editions;
    this.rows = rows;
  }

  /**
   * What a list was computed from.
   *
   * @param question null where the case does not stand
   */
  record Basis(
      UUID caseFile,
      UUID person,
      @Nullable CaseQuestion question,
      String cause,
      Instant asked,
      int took) {}

  /**
   * What came of it.
   *
   * @param touched whose level has to be computed anew
   */
  record Stored(int edition, boolean fresh, int raised, int lowered, Set<UUID> touched) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public Stored store(Basis basis, List<ContactLine> lines) {
    ListEditions.Head head = editions.newest(basis.caseFile());
    Map<UUID, ContactRows.Before> before = rows.before(basis.caseFile());
    Map<UUID, ContactLine> after = new HashMap<>();
    lines.forEach(line -> after.put(line.person(), line));
    List<ContactLine> written = new ArrayList<>();
    List<UUID> gone = new ArrayList<>();
    Set<UUID> touched = new HashSet<>();
    touched.add(basis.person());
    UUID held = head.personId();
    if (held != null) {
      touched.add(held);
    }
    int raised = 0;
    int lowered = 0;
    for (ContactLine line : lines) {
      ContactRows.Before was = before.get(line.person());
      if (was == null || !was.line().sameExposure(line)) {
        written.add(line);
        touched.add(line.person());
        raised += was == null || line.level() < was.line().level() ? 1 : 0;
        lowered += was != null && line.level() > was.line().level() ? 1 : 0;
      }
    }
    for (UUID person : before.keySet()) {
      if (!after.containsKey(person)) {
        gone.add(person);
        touched.add(person);
        lowered++;
      }
    }
    boolean differs =
        !written.isEmpty() || !gone.isEmpty() || !head.same(basis.person(), basis.question());
    if (head.edition() > 0 && !differs) {
      return new Stored(head.edition(), false, 0, 0, Set.of(basis.person()));
    }
    int edition = head.edition() + 1;
    editions.add(basis, edition, counts(lines, depth(basis)), raised, lowered);
    rows.keep(basis.caseFile(), edition - 1, before, after, written, gone);
    rows.write(basis.caseFile(), edition, before, written);
    return new Stored(edition, true, raised, lowered, touched);
  }

  private static int depth(Basis basis) {
    CaseQuestion question = basis.question();
    return question == null ? 0 : question.definition().depth();
  }

  private static Integer[] counts(List<ContactLine> lines, int depth) {
    Integer[] counts = new Integer[depth];
    Arrays.fill(counts, 0);
    lines.forEach(line -> counts[line.level() - 1]++);
    return counts;
  }
}
