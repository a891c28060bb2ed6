package vn.chot.app.registers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.register.Value;

/** Where the papers that an entry names are opened, also those that came after it was written. */
@Component
class LinkPapers {
  private final List<FindsPaper> finders;

  LinkPapers(ObjectProvider<FindsPaper> finders) {
    this.finders = finders.orderedStream().toList();
  }

  /** By field: the path of its paper; fields whose paper is not here, or not theirs, are absent. */
  Map<String, String> of(Actor actor, StoredEntry entry) {
    Map<String, String> paths = new LinkedHashMap<>();
    entry
        .entry()
        .values()
        .forEach((field, value) -> {
          if (value instanceof Value.Paper(String number, var day, var issuer, var id)) {
            finders.stream()
                .flatMap(one -> one.path(actor, number, day).stream())
                .findFirst()
                .ifPresent(path -> paths.put(field, path));
          }
        });
    return paths;
  }
}
