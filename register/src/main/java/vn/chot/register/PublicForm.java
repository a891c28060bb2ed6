package vn.chot.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chot.rules.Text;

/**
 * The form that anybody fills without an account, and what whoever has its receipt code is told.
 *
 * @param title what it is called to the public; empty: as the register
 * @param about what it is for; empty: as the register
 * @param fields those it asks, in the order of the file
 * @param sets what the form gives itself, by field, as it would be typed
 * @param tells the fields shown to whoever has the receipt code, besides the state
 */
public record PublicForm(
    Optional<Text> title,
    Optional<Text> about,
    List<String> fields,
    Map<String, String> sets,
    List<String> tells) {
  public PublicForm {
    fields = List.copyOf(fields);
    sets = Map.copyOf(sets);
    tells = List.copyOf(tells);
  }

  /** What was sent without what the form does not ask, with what it gives itself. */
  public Map<String, String> typed(Map<String, String> sent) {
    Map<String, String> typed = new LinkedHashMap<>(sent);
    typed.keySet().retainAll(fields);
    typed.putAll(sets);
    return typed;
  }
}
