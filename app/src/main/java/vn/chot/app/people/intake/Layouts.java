package vn.chot.app.people.intake;

import java.io.IOException;
import java.sql.Array;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.agencies.Directory;
import vn.chot.sheet.Row;
import vn.chot.sheet.SheetFile;

/** The choices of columns that an agency made, by the titles they were made for. */
@Component
class Layouts {
  private static final int SHEETS_LOOKED_AT = 12;

  private final JdbcClient sql;
  private final Directory directory;
  private final Clock clock;

  Layouts(JdbcClient sql, Directory directory, Clock clock) {
    this.sql = sql;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * A sheet and its columns.
   *
   * @param remembered whether the choices are those of an earlier list
   */
  record Found(String sheet, Layout layout, boolean remembered) {}

  /** For whom choices are remembered: the agency somebody acts for, else the account. */
  UUID owner(Actor actor) {
    return directory.standing(actor, LocalDate.now(clock)).own().stream()
        .min(Comparator.naturalOrder())
        .orElse(actor.id());
  }

  /** The sheet that looks most like a list of persons, with its columns. */
  Found best(UUID owner, SheetFile file) throws IOException {
    Found best = null;
    int most = -1;
    for (String sheet : file.sheets().stream().limit(SHEETS_LOOKED_AT).toList()) {
      Found found = of(owner, sheet, FindLayout.of(rows(file, sheet)));
      int known = (int) found.layout().fields().stream().filter(f -> !f.isEmpty()).count();
      if (known > most) {
        most = known;
        best = found;
      }
    }
    return best == null ? new Found("", new Layout(0, 0, List.of(), List.of()), false) : best;
  }

  /** A layout with what was chosen for it before. */
  Found of(UUID owner, String sheet, Layout guessed) {
    Optional<List<String>> before = before(owner, guessed.fingerprint());
    return before
        .filter(fields -> fields.size() == guessed.remembered().size())
        .map(fields -> new Found(sheet, guessed.with(fields), true))
        .orElse(new Found(sheet, guessed, false));
  }

  static List<Row> rows(SheetFile file, String sheet) throws IOException {
    return file.firstRows(sheet, FindLayout.LOOKED_AT);
  }

  private Optional<List<String>> before(UUID owner, String fingerprint) {
    return sql.sql(
            "select fields from people.intake_layout where owner_id = :owner and fingerprint = :print")
        .param("owner", owner)
        .param("print", fingerprint)
        .query((row, number) -> {
          Array fields = row.getArray("fields");
          return Arrays.asList((String[]) fields.getArray());
        })
        .optional();
  }

  void remember(Actor actor, UUID owner, Layout layout) {
    sql.sql(
            """
            insert into people.intake_layout (owner_id, fingerprint, fields, chosen_by, chosen_at)
            values (:owner, :print, :fields, :by, :at)
            on conflict (owner_id, fingerprint) do update set fields = excluded.fields,
              chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at
            """)
        .param("owner", owner)
        .param("print", layout.fingerprint())
        .param("fields", layout.remembered().toArray(String[]::new))
        .param("by", actor.id())
        .param("at", OffsetDateTime.now(clock))
        .update();
  }
}
