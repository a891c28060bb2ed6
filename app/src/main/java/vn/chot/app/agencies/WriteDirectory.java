package vn.chot.app.agencies;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Role;
import vn.chot.sheet.Cell;
import vn.chot.sheet.SheetHead;
import vn.chot.sheet.SheetWriter;

/** Writes the directory as the sheet that can be imported again. */
@Component
class WriteDirectory {
  private final KnownAgencies known;
  private final AgencyRows rows;

  WriteDirectory(KnownAgencies known, AgencyRows rows) {
    this.known = known;
    this.rows = rows;
  }

  void write(OutputStream out) throws IOException {
    Map<UUID, AgencyDraft> agencies = known.agencies();
    Map<UUID, String> keys = new HashMap<>();
    known.writtenKeys().forEach((key, id) -> keys.put(id, key));
    try (SheetWriter writer = SheetWriter.xlsx(out)) {
      agencies(writer, agencies, keys);
      posts(writer, keys);
      accounts(writer);
      writer.finish();
    }
  }

  private void agencies(SheetWriter writer, Map<UUID, AgencyDraft> agencies, Map<UUID, String> keys)
      throws IOException {
    Map<UUID, List<UUID>> heirs = new HashMap<>();
    rows.successions()
        .forEach(
            s -> heirs.computeIfAbsent(s.from(), k -> new java.util.ArrayList<>()).add(s.to()));
    Map<UUID, List<String>> aliases = new HashMap<>();
    rows.aliases().stream()
        .filter(alias -> alias.scope().isEmpty() && alias.agencies().size() == 1)
        .forEach(alias ->
            aliases
                .computeIfAbsent(alias.agencies().getFirst(), k -> new java.util.ArrayList<>())
                .add(alias.written()));
    writer.sheet(head(SheetTable.AGENCIES));
    List<Agency> states =
        agencies.values().stream()
            .flatMap(draft -> draft.states.stream())
            .map(AgencyDraft.State::agency)
            .sorted(
                Comparator.comparing(Agency::level)
                    .thenComparing(Agency::name)
                    .thenComparing(Agency::id)
                    .thenComparing(Agency::from))
            .toList();
    for (Agency agency : states) {
      boolean ended = agency.to() != null && heirs.containsKey(agency.id());
      writer.row(
          Cell.of(key(agency.id(), keys)),
          Cell.of(agency.name()),
          Cell.of(String.join("; ", agency.shortNames())),
          Cell.of(String.join("; ", aliases.getOrDefault(agency.id(), List.of()))),
          Cell.of(SheetWords.of(agency.kind())),
          Cell.of(SheetWords.of(agency.level())),
          Cell.of(agency.parent() == null ? "" : key(agency.parent(), keys)),
          Cell.of(area(agency)),
          Cell.of(agency.email()),
          Cell.of(agency.outside() ? "Có" : "Không"),
          Cell.of(agency.from()),
          Cell.of(agency.to()),
          Cell.of(
              ended
                  ? heirs.getOrDefault(agency.id(), List.of()).stream()
                      .map(heir -> key(heir, keys))
                      .collect(Collectors.joining("; "))
                  : ""));
    }
  }

  private static String area(Agency agency) {
    return agency.area() == null ? "" : agency.area().toString();
  }

  private static String key(UUID id, Map<UUID, String> keys) {
    return keys.getOrDefault(id, id.toString());
  }

  private void posts(SheetWriter writer, Map<UUID, String> keys) throws IOException {
    Map<UUID, String> logins = new HashMap<>();
    known.people().values().forEach(person -> logins.put(person.id(), person.login()));
    writer.sheet(head(SheetTable.POSTS));
    for (AgencyDraft.Post post : known.posts()) {
      if (post.holdings.isEmpty()) {
        post(writer, post, null, keys, logins);
      }
      for (AgencyDraft.Holding held : post.holdings) {
        post(writer, post, held, keys, logins);
      }
    }
  }

  private static void post(
      SheetWriter writer,
      AgencyDraft.Post post,
      AgencyDraft.@Nullable Holding held,
      Map<UUID, String> keys,
      Map<UUID, String> logins)
      throws IOException {
    UUID account = held == null ? null : held.account();
    writer.row(
        Cell.of(key(post.agency, keys)),
        Cell.of(post.title),
        Cell.of(post.head ? "Có" : "Không"),
        Cell.of(account == null ? "" : logins.getOrDefault(account, "")),
        Cell.of(held == null ? null : held.from()),
        Cell.of(held == null ? null : held.to()));
  }

  private void accounts(SheetWriter writer) throws IOException {
    writer.sheet(head(SheetTable.ACCOUNTS));
    List<KnownAgencies.Person> people =
        known.people().values().stream()
            .sorted(Comparator.comparing(KnownAgencies.Person::login))
            .toList();
    for (KnownAgencies.Person person : people) {
      String roles =
          person.roles().stream()
              .map(role -> SheetWords.of(Role.valueOf(role)))
              .collect(Collectors.joining("; "));
      writer.row(Cell.of(person.login()), Cell.of(person.name()), Cell.of(roles));
    }
  }

  static SheetHead head(SheetTable table) {
    return new SheetHead(table.vietnamese(), List.of(), table.titles());
  }
}
