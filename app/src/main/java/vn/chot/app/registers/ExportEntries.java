package vn.chot.app.registers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Readings;
import vn.chot.app.pages.Tongue;
import vn.chot.register.Field;
import vn.chot.register.Permission;
import vn.chot.register.Value;
import vn.chot.sheet.Cell;
import vn.chot.sheet.SheetHead;
import vn.chot.sheet.SheetWriter;

/** Writes the entries of a list into a sheet, row by row: memory does not grow with them. */
@Component
class ExportEntries {
  private static final int GROUP = 500;

  private final EntryList list;
  private final Deeds deeds;
  private final Readings readings;

  ExportEntries(EntryList list, Deeds deeds, Readings readings) {
    this.list = list;
    this.deeds = deeds;
    this.readings = readings;
  }

  /** What is taken away, by whom, what for. */
  record Order(
      Actor actor, OpenRegister.Opened opened, ListAsked asked, String purpose, boolean csv) {}

  @Transactional
  public void write(Order order, HouseDirectory directory, Tongue tongue, SheetWriter writer)
      throws IOException {
    LiveRegister live = order.opened().live();
    ShowEntry show = new ShowEntry(order.opened(), directory, tongue);
    writer.sheet(head(show, tongue));
    int[] count = new int[1];
    List<StoredEntry> group = new ArrayList<>(GROUP);
    list.each(
        live,
        order.opened().stand().scope(Permission.EXPORT),
        order.asked(),
        entry -> {
          group.add(entry);
          count[0]++;
          if (group.size() == GROUP) {
            rows(order, directory, show, group, writer);
          }
        });
    rows(order, directory, show, group, writer);
    deeds.record(
        order.actor(),
        new EntryDeed.EntriesExported(
            live.name(),
            UUID.randomUUID(),
            order.csv() ? "csv" : "xlsx",
            count[0],
            order.purpose()));
    writer.finish();
  }

  private static SheetHead head(ShowEntry show, Tongue tongue) {
    List<String> titles = new ArrayList<>();
    titles.add(show.label("number"));
    titles.add(show.label("state"));
    show.register().fields().forEach(field -> titles.add(show.say(field.label())));
    titles.add(show.label("written"));
    String title = show.say(show.register().title());
    return new SheetHead(
        title.substring(0, Math.min(31, title.length())),
        List.of(tongue == Tongue.EN ? title + " (from Chốt)" : title),
        titles);
  }

  private void rows(
      Order order,
      HouseDirectory directory,
      ShowEntry show,
      List<StoredEntry> group,
      SheetWriter writer) {
    directory.prepare(show.register(), group);
    Set<String> shown = new LinkedHashSet<>();
    try {
      for (StoredEntry entry : group) {
        writer.row(row(show, entry));
        shown.add(entry.id().toString());
        shown.addAll(Entries.persons(show.register(), entry.entry()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!shown.isEmpty()) {
      readings.shown(
          order.actor(),
          "/registers/" + show.register().name() + "/export",
          shown,
          order.purpose());
    }
    group.clear();
  }

  private static List<Cell> row(ShowEntry show, StoredEntry entry) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(entry.called()));
    row.add(Cell.of(show.state(entry.entry().state())));
    for (Field field : show.register().fields()) {
      row.add(cell(show, entry, field));
    }
    row.add(Cell.of(entry.writtenAt().toInstant()));
    return row;
  }

  private static Cell cell(ShowEntry show, StoredEntry entry, Field field) {
    Value value = entry.entry().values().get(field.name());
    if (field.personal() && !show.whole(entry)) {
      return Cell.of(show.value(entry, field));
    }
    return switch (value) {
      case null -> Cell.blank();
      case Value.Figure(var number) -> Cell.of(number);
      case Value.Money(long dong) -> Cell.of(dong);
      case Value.Day(var day) -> Cell.of(day);
      case Value.Moment(LocalDateTime moment) -> Cell.of(moment.atZone(Entries.HERE).toInstant());
      default -> Cell.of(show.value(entry, field));
    };
  }
}
