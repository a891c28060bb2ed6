package vn.chot.app.people.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a merge changed: of the survivor's fields what they were and became, and which child records
 * came over from the merged one. Undoing it walks this back.
 *
 * @param fields the survivor's fields that changed
 * @param papers identity papers that came over
 * @param telephones telephones that came over
 * @param kin next of kin of the merged one
 * @param kinOf rows in which the merged one is somebody's next of kin
 * @param heads households the merged one headed
 */
record Before(
    List<Change> fields,
    List<UUID> papers,
    List<UUID> telephones,
    List<UUID> kin,
    List<UUID> kinOf,
    List<UUID> heads) {

  /** Nothing, or nothing any more: the time of one of the records has passed. */
  static final Before NOTHING =
      new Before(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** A field, column by column, before the merge and after. */
  record Change(
      Field field, Map<String, @Nullable String> was, Map<String, @Nullable String> became) {}

  /** The same without these children, which another undoing has taken out. */
  Before without(Set<UUID> children) {
    return new Before(
        fields,
        rest(papers, children),
        rest(telephones, children),
        rest(kin, children),
        rest(kinOf, children),
        rest(heads, children));
  }

  /** The same with other changes of fields. */
  Before with(List<Change> changed) {
    return new Before(changed, papers, telephones, kin, kinOf, heads);
  }

  private static List<UUID> rest(List<UUID> all, Set<UUID> gone) {
    List<UUID> rest = new ArrayList<>(all);
    rest.removeAll(gone);
    return rest;
  }
}
