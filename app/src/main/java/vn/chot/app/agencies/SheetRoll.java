package vn.chot.app.agencies;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.places.Unmarked;
import vn.chot.sheet.RowReport;

/** Finds agencies as a sheet names them: by key, by identity, by exact name. */
final class SheetRoll {
  private final Map<String, UUID> keys;
  private final Map<String, Set<UUID>> names = new HashMap<>();
  private final Set<UUID> known = new HashSet<>();

  /** Over the given keys (in small letters) and agencies with their states. */
  SheetRoll(Map<String, UUID> keys, Collection<AgencyDraft> agencies) {
    this.keys = new HashMap<>(keys);
    for (AgencyDraft draft : agencies) {
      known.add(draft.id);
      draft.states.forEach(state -> name(state.agency().name(), draft.id));
    }
  }

  void add(String key, UUID id) {
    keys.put(key, id);
    known.add(id);
  }

  void name(String name, UUID id) {
    names.computeIfAbsent(Unmarked.of(name), n -> new HashSet<>()).add(id);
  }

  /** The agency of a key, or null. */
  @Nullable UUID ofKey(String key) {
    UUID id = keys.get(key.toLowerCase(Locale.ROOT));
    return id != null && known.contains(id) ? id : identity(key);
  }

  private @Nullable UUID identity(String text) {
    try {
      UUID id = text.length() == 36 ? UUID.fromString(text) : null;
      return id != null && known.contains(id) ? id : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The agency meant, or null: told in the report. */
  @Nullable UUID find(String title, String words, int row, RowReport report) {
    UUID byKey = ofKey(words);
    if (byKey != null) {
      return byKey;
    }
    Set<UUID> named = names.getOrDefault(Unmarked.of(words), Set.of());
    if (named.size() == 1) {
      return named.iterator().next();
    }
    report.add(
        row,
        named.isEmpty() ? RowFaults.noAgency(title, words) : RowFaults.manyAgencies(title, words));
    return null;
  }
}
