package vn.chot.app.surveillance.testing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;

/** Labels for tubes, as a sheet to print. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class LabelPages {
  static final int MOST = 2_000;

  private final FindTestStand findTestStand;
  private final StoredTests tests;
  private final Pools pools;
  private final Readings readings;

  LabelPages(FindTestStand findTestStand, StoredTests tests, Pools pools, Readings readings) {
    this.findTestStand = findTestStand;
    this.tests = tests;
    this.pools = pools;
    this.readings = readings;
  }

  @PostMapping("/tests/labels")
  void labels(
      Actor actor,
      @RequestParam(name = "code", defaultValue = "") List<String> codes,
      HttpServletResponse response)
      throws IOException {
    TestStand stand = findTestStand.orRefuse(actor);
    List<String> wanted = codes.stream().map(SpecimenCode::plain).distinct().limit(MOST).toList();
    Map<String, LabelSheet.Label> known = new HashMap<>();
    Map<String, String> ids = new LinkedHashMap<>();
    for (StoredTest test : tests.byCode(wanted)) {
      if (stand.sees(test.unitId()) || stand.tests(test.laboratoryId())) {
        known.put(test.code(), LabelSheet.Label.of(test));
        ids.put(test.code(), test.id().toString());
      }
    }
    wanted.stream()
        .filter(code -> code.startsWith("G"))
        .flatMap(code -> pools.byCode(code).stream())
        .filter(pool -> stand.sees(pool.unitId()) || stand.tests(pool.laboratoryId()))
        .forEach(pool -> known.put(pool.code(), LabelSheet.Label.of(pool)));
    List<LabelSheet.Label> labels = new ArrayList<>();
    wanted.stream().map(known::get).filter(one -> one != null).forEach(labels::add);
    if (labels.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    readings.shown(actor, "/tests/labels", ids.values());
    send(labels, response);
  }

  static void send(List<LabelSheet.Label> labels, HttpServletResponse response) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    LabelSheet.write(labels, pdf);
    response.setContentType(MediaType.APPLICATION_PDF_VALUE);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"nhan-mau.pdf\"");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.getOutputStream().write(pdf.toByteArray());
  }
}
