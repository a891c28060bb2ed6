package vn.chot.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.Tongue;
import vn.chot.app.pages.TypedDay;

/** The log of reading, for the administrator: ids and accounts, never what stands in a record. */
@Controller
@MayOnly(Role.ADMINISTRATOR)
class ReadingPages {
  private static final String PAGE = "/log/readings";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int SIZE = 50;
  private static final Refusal NO_DAY =
      Refusal.of(
          "readings-day",
          "Ngày không đúng. Hãy ghi theo mẫu 27/4/2021, hoặc để trống.",
          "That is no day. Write it like 27/4/2021, or leave it blank.");
  private static final Refusal TOO_MANY =
      Refusal.of(
          "readings-too-many",
          "Nhật ký cần xuất dài hơn 500.000 dòng. Hãy chọn khoảng ngày ngắn hơn hoặc một tài khoản.",
          "More than 500,000 rows would be taken. Choose fewer days or one account.");

  private final ReadingLog log;
  private final ExportReadings export;
  private final SaidReadings said;
  private final Readings readings;

  ReadingPages(ReadingLog log, ExportReadings export, SaidReadings said, Readings readings) {
    this.log = log;
    this.export = export;
    this.said = said;
    this.readings = readings;
  }

  /** What was typed into the filter. */
  record Typed(
      @Nullable String login,
      @Nullable String from,
      @Nullable String to,
      @Nullable String purpose,
      @Nullable String thing) {

    Typed {
      login = given(login).toLowerCase(Locale.ROOT);
      from = given(from);
      to = given(to);
      purpose = given(purpose);
      thing = given(thing).toLowerCase(Locale.ROOT);
    }

    private static String given(@Nullable String sent) {
      return sent == null ? "" : sent.strip().substring(0, Math.min(80, sent.strip().length()));
    }

    Optional<ReadingLog.Asked> asked() {
      String begin = given(from);
      String end = given(to);
      var first = TypedDay.of(begin);
      var last = TypedDay.of(end);
      boolean days = (begin.isEmpty() || first.isPresent()) && (end.isEmpty() || last.isPresent());
      return days
          ? Optional.of(
              new ReadingLog.Asked(
                  given(login),
                  first.orElse(null),
                  last.orElse(null),
                  given(purpose),
                  given(thing)))
          : Optional.empty();
    }

    /** The address of the page after a line under the same filter. */
    String after(ReadingLog.Line line) {
      UriComponentsBuilder link = UriComponentsBuilder.fromPath(PAGE);
      Map.of("login", login, "from", from, "to", to, "purpose", purpose, "thing", thing)
          .forEach((name, value) -> {
            if (!value.isEmpty()) {
              link.queryParam(name, "{" + name + "}");
              link.uriVariables(Map.of(name, value));
            }
          });
      return link.queryParam("before", line.key().word()).encode().toUriString();
    }

    boolean blank() {
      return (login + from + to + purpose + thing).isEmpty();
    }
  }

  @GetMapping(PAGE)
  String page(
      Actor actor,
      @ModelAttribute Typed typed,
      @RequestParam(defaultValue = "") String before,
      Model model,
      HttpServletResponse response) {
    return page(actor, typed, before, null, model, response);
  }

  private String page(
      Actor actor,
      Typed typed,
      String before,
      @Nullable Refusal refusal,
      Model model,
      HttpServletResponse response) {
    Optional<ReadingLog.Asked> asked = typed.asked();
    Refusal why = asked.isEmpty() ? NO_DAY : refusal;
    if (why != null) {
      response.setStatus(why.status());
    }
    List<ReadingLog.Line> found =
        asked
            .map(one -> log.page(one, ReadingLog.Key.of(before).orElse(null), SIZE + 1))
            .orElse(List.of());
    List<ReadingLog.Line> shown = found.subList(0, Math.min(SIZE, found.size()));
    readings.shown(actor, PAGE, shown.stream().map(line -> "reading:" + line.id()).toList());
    model.addAttribute("typed", typed);
    model.addAttribute("lines", shown);
    model.addAttribute("more", found.size() > SIZE);
    model.addAttribute("said", said);
    model.addAttribute("refusal", why);
    return "access/readings";
  }

  /** What the filter shows, whole, as a sheet. */
  @PostMapping(PAGE + "/export")
  @Nullable String export(
      Actor actor,
      @ModelAttribute Typed typed,
      @RequestParam(defaultValue = "xlsx") String as,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response)
      throws IOException {
    Optional<ReadingLog.Asked> asked = typed.asked();
    if (asked.isEmpty() || log.things(asked.get()) > ExportReadings.MOST) {
      return page(actor, typed, "", TOO_MANY, model, response);
    }
    boolean csv = as.equals("csv");
    response.setContentType(csv ? "text/csv;charset=UTF-8" : XLSX);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("nhat-ky-xem" + (csv ? ".csv" : ".xlsx"))
            .build()
            .toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    export.write(actor, asked.get(), csv, Tongue.of(request), response.getOutputStream());
    return null;
  }
}
