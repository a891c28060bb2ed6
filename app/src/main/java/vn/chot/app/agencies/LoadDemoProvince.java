package vn.chot.app.agencies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.FirstSteps;
import vn.chot.app.places.ChooseHome;
import vn.chot.app.places.ImportUnits;
import vn.chot.app.places.Places;
import vn.chot.app.places.UnitImport;
import vn.chot.app.places.UnitRow;
import vn.chot.sheet.Column;
import vn.chot.sheet.DayAnswer;
import vn.chot.sheet.Reading;
import vn.chot.sheet.Row;
import vn.chot.sheet.SheetFile;

/**
 * At the first start of the demonstration, its administrator brings in the invented province of Lạc
 * Hồng from four sheets: units, agencies, who holds which post. Accounts are there already.
 */
@Component
@Order(1)
class LoadDemoProvince implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(LoadDemoProvince.class);
  private static final List<Column> UNITS =
      List.of(
          Column.needed("code", "Mã"),
          Column.needed("name", "Tên"),
          Column.needed("type", "Loại"),
          Column.needed("parent", "Mã cấp trên"),
          Column.needed("from", "Từ ngày"),
          Column.needed("to", "Đến ngày"),
          Column.needed("paper", "Văn bản"));
  private static final String PROVINCE = "97";

  private final FirstSteps firstSteps;
  private final Places places;
  private final ImportUnits importUnits;
  private final ChooseHome chooseHome;
  private final ImportDirectory importDirectory;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final boolean province;

  LoadDemoProvince(
      FirstSteps firstSteps,
      Places places,
      ImportUnits importUnits,
      ChooseHome chooseHome,
      ImportDirectory importDirectory,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${chot.demo.province}") boolean province) {
    this.firstSteps = firstSteps;
    this.places = places;
    this.importUnits = importUnits;
    this.chooseHome = chooseHome;
    this.importDirectory = importDirectory;
    this.transaction = transaction;
    this.clock = clock;
    this.province = province;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    Optional<Actor> administrator = province ? firstSteps.demoActor("quantri") : Optional.empty();
    if (administrator.isPresent() && places.home(LocalDate.now(clock)).isEmpty()) {
      try (SheetFile agencies = DemoActors.open("agencies.csv");
          SheetFile posts = DemoActors.open("posts.csv")) {
        List<UnitRow> units = units();
        transaction.executeWithoutResult(
            status -> load(administrator.get(), units, agencies, posts));
      }
    }
  }

  private void load(Actor by, List<UnitRow> units, SheetFile agencies, SheetFile posts) {
    UnitImport taken = importUnits.bringIn(by, units, false);
    taken
        .problems()
        .forEach(p -> LOG.error("demo units, row {}: {}", p.line(), p.refusal().code()));
    chooseHome
        .chooseByCode(by, PROVINCE)
        .ifPresent(refusal -> LOG.error("demo province: {}", refusal.code()));
    try {
      switch (importDirectory.commit(by, agencies, posts)) {
        case ImportOutcome.Refused refused ->
            refused.refusals().forEach(r -> LOG.error("demo agencies: {}", r.code()));
        case ImportOutcome.Checked checked -> throw new IllegalStateException("only checked");
        case ImportOutcome.Imported imported -> {}
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<UnitRow> units() throws IOException {
    List<UnitRow> units = new ArrayList<>();
    try (SheetFile file = DemoActors.open("units.csv")) {
      if (file.read("", UNITS, row -> units.add(unit(row))) instanceof Reading.Refused refused) {
        throw new IllegalStateException("units.csv " + refused.fault());
      }
    }
    return units;
  }

  private static UnitRow unit(Row row) {
    LocalDate from = day(row, "from");
    if (from == null) {
      throw new IllegalStateException("units.csv has no first day in row " + row.number());
    }
    return new UnitRow(
        row.number(),
        row.text("code"),
        row.text("name"),
        row.text("type"),
        row.text("parent"),
        from,
        day(row, "to"),
        row.text("paper"));
  }

  private static @Nullable LocalDate day(Row row, String field) {
    return switch (row.day(field)) {
      case DayAnswer.Missing missing -> null;
      case DayAnswer.On on -> on.day();
      case DayAnswer.InYear year -> throw new IllegalStateException("units.csv, " + year);
      case DayAnswer.Unclear unclear -> throw new IllegalStateException("units.csv, " + unclear);
    };
  }
}
