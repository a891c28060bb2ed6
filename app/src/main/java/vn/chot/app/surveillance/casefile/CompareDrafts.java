package vn.chot.app.surveillance.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between two drafts, each field before and after as it is kept. */
final class CompareDrafts {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private CompareDrafts() {}

  static Map<String, List<String>> changes(CaseDraft before, CaseDraft after) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    Map<String, String> old = texts(before);
    texts(after)
        .forEach((field, text) -> {
          String was = Objects.requireNonNull(old.get(field));
          if (!was.equals(text)) {
            found.put(field, List.of(was, text));
          }
        });
    return found;
  }

  private static Map<String, String> texts(CaseDraft draft) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("nationalNumber", Objects.requireNonNullElse(draft.nationalNumber(), ""));
    texts.put("onset", day(draft.onset()));
    texts.put("symptoms", String.valueOf(draft.symptoms()));
    texts.put("symptomList", String.join(", ", draft.symptomList()));
    texts.put("sourceKnown", String.valueOf(draft.sourceKnown()));
    texts.put("sampledAt", time(draft.sampledAt()));
    texts.put("resultAt", time(draft.resultAt()));
    texts.put("unit", draft.unit() == null ? "" : draft.unit().toString());
    texts.put("foundHow", draft.foundHow());
    texts.put("note", draft.note());
    return texts;
  }

  static String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  static String time(@Nullable Instant at) {
    return at == null ? "" : TIME.format(at.atZone(CaseRows.HERE));
  }
}
