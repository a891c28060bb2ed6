package vn.chot.app.surveillance.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Readings;
import vn.chot.app.pages.Tongue;
import vn.chot.app.people.person.Purpose;
import vn.chot.app.places.NamedUnits;
import vn.chot.app.places.UnitNames;
import vn.chot.sheet.Cell;
import vn.chot.sheet.SheetHead;
import vn.chot.sheet.SheetWriter;

/** Writes a list of clusters, or the cases of one, as a sheet; the log tells who took it. */
@Component
class ExportClusters {
  private static final int AT_ONCE = 500;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final ClusterList list;
  private final UnitNames unitNames;
  private final Readings readings;
  private final Deeds deeds;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ExportClusters(
      ClusterList list,
      UnitNames unitNames,
      Readings readings,
      Deeds deeds,
      TransactionTemplate transaction,
      Clock clock) {
    this.list = list;
    this.unitNames = unitNames;
    this.readings = readings;
    this.deeds = deeds;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** How it is wanted. */
  record Wanted(Purpose purpose, boolean csv, Tongue tongue) {
    String say(String vietnamese, String english) {
      return tongue == Tongue.EN ? english : vietnamese;
    }

    SheetWriter to(OutputStream out) throws IOException {
      return csv ? SheetWriter.csv(out) : SheetWriter.xlsx(out);
    }
  }

  void list(Actor actor, ClusterList.Asked asked, Wanted wanted, OutputStream out)
      throws IOException {
    LocalDate today = LocalDate.now(clock);
    NamedUnits units = unitNames.on(today);
    try (SheetWriter sheet = wanted.to(out)) {
      sheet.sheet(
          head(
              wanted,
              today,
              wanted.say("DANH SÁCH Ổ DỊCH", "CLUSTERS"),
              wanted.say("Số", "Number"),
              wanted.say("Tên", "Name"),
              wanted.say("Tình trạng", "State"),
              wanted.say("Xã phụ trách", "Commune in charge"),
              wanted.say("Số ca", "Cases"),
              wanted.say("Ca đầu", "First case"),
              wanted.say("Ca cuối", "Last case"),
              wanted.say("Yêu cầu xử lý", "Order of handling"),
              wanted.say("Văn bản", "Paper")));
      int count = 0;
      List<Cluster> clusters = list.first(asked, AT_ONCE);
      while (!clusters.isEmpty()) {
        for (Cluster one : clusters) {
          sheet.row(
              List.of(
                  Cell.of(one.localNumber()),
                  Cell.of(one.name()),
                  Cell.of(wanted.say(one.state().vietnamese(), one.state().english())),
                  Cell.of(units.label(one.unit())),
                  Cell.of((long) one.cases()),
                  Cell.of(one.firstCase()),
                  Cell.of(one.lastCase()),
                  Cell.of(one.handling()),
                  Cell.of(one.handlingPaper())));
        }
        count += clusters.size();
        clusters =
            clusters.size() < AT_ONCE
                ? List.of()
                : list.first(asked.from(clusters.getLast().id()), AT_ONCE);
      }
      told(actor, count, wanted.purpose());
      sheet.finish();
    }
  }

  /** The cases of a cluster with their sources and generations. */
  void cases(Actor actor, ClusterView view, Wanted wanted, OutputStream out) throws IOException {
    try (SheetWriter sheet = wanted.to(out)) {
      sheet.sheet(
          head(
              wanted,
              view.today(),
              view.cluster().name(),
              wanted.say("Số ca", "Case"),
              wanted.say("Khởi phát", "Onset"),
              wanted.say("Lấy mẫu", "Sampled"),
              wanted.say("Xã", "Commune"),
              wanted.say("Thế hệ", "Generation"),
              wanted.say("Nguồn lây", "Source"),
              wanted.say("Lây cho", "Infected"),
              wanted.say("Vào ổ dịch do", "Belongs by")));
      for (ClusterView.Branch branch : view.branches()) {
        ClusterView.Line line = branch.line();
        var parent = branch.node().parent();
        sheet.row(
            List.of(
                Cell.of(line.number()),
                Cell.of(line.onset()),
                Cell.of(line.found()),
                Cell.of(line.unit()),
                Cell.of((long) branch.node().generation() + 1),
                Cell.of(
                    parent == null
                        ? ""
                        : view.chains().node(parent).map(node -> node.file().number()).orElse("")),
                Cell.of((long) branch.node().infected()),
                Cell.of(wanted.say(line.how().vietnamese(), line.how().english()))));
      }
      readings.shown(
          actor,
          "/clusters/export",
          view.members().stream().map(line -> line.id().toString()).toList(),
          wanted.purpose().name());
      told(actor, view.members().size(), wanted.purpose());
      sheet.finish();
    }
  }

  private void told(Actor actor, int count, Purpose purpose) {
    transaction.executeWithoutResult(status ->
        deeds.record(actor, new ClusterDeed.ClustersExported(actor.id(), count, purpose.name())));
  }

  private static SheetHead head(Wanted wanted, LocalDate day, String title, String... columns) {
    String purpose =
        wanted.say(
            "Mục đích: " + wanted.purpose().vietnamese(), "Purpose: " + wanted.purpose().english());
    return new SheetHead(
        wanted.say("Ổ dịch", "Clusters"),
        List.of(title, purpose + " · " + DAY.format(day)),
        List.of(columns));
  }
}
