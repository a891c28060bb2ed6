package vn.chot.app.directive.paper;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.TypedDay;
import vn.chot.document.FileLimits;

/** Where a clerk hands in a paper: a file, or its text pasted. */
@Controller
@MayOnly(Role.CLERK)
class ReceivePages {

  private final ReceptionDesk desk;
  private final ArrivalBook book;
  private final Clock clock;
  private final FileLimits limits;

  ReceivePages(ReceptionDesk desk, ArrivalBook book, Clock clock, FileLimits limits) {
    this.desk = desk;
    this.book = book;
    this.clock = clock;
    this.limits = limits;
  }

  /** What the clerk typed beside the file, kept when the paper is refused. */
  record Typed(String direction, String arrivalNumber, String arrivedOn, String text) {}

  @GetMapping("/papers/receive")
  String form(Model model) {
    return form(model, new Typed("IN", "", LocalDate.now(clock).toString(), ""), null);
  }

  private String form(Model model, Typed typed, @Nullable Reception outcome) {
    LocalDate day = TypedDay.of(typed.arrivedOn()).orElseGet(() -> LocalDate.now(clock));
    model.addAttribute("typed", typed);
    model.addAttribute("outcome", outcome);
    OptionalInt next = book.next(day.getYear());
    model.addAttribute("nextNumber", next.isPresent() ? String.valueOf(next.getAsInt()) : "");
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("limit", limits.bytes());
    model.addAttribute("characters", limits.characters());
    return "directive/paper/receive";
  }

  /**
   * Takes a paper. Answers with its review page, or with the form as it was and what is wrong; a
   * script ({@code HX-Request}) is told the page's address with 201 instead of being sent there.
   */
  @PostMapping("/papers")
  String receive(
      Actor actor,
      @RequestParam @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "IN") String direction,
      @RequestParam(defaultValue = "") String arrivalNumber,
      @RequestParam(defaultValue = "") String arrivedOn,
      @RequestParam(defaultValue = "false") boolean evenSo,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
      Model model,
      HttpServletResponse response)
      throws IOException {
    Typed typed = new Typed(direction, arrivalNumber, arrivedOn, text);
    boolean chosen = file != null && !String.valueOf(file.getOriginalFilename()).isEmpty();
    Reception outcome =
        desk.receive(
            actor,
            new HandedIn(
                chosen ? file : null, text, "", direction, arrivalNumber, arrivedOn, evenSo));
    return switch (outcome) {
      case Reception.Received received -> {
        String page = "/papers/" + received.paper();
        if (script) {
          response.setStatus(HttpStatus.CREATED.value());
          response.setHeader(HttpHeaders.LOCATION, page);
          yield form(model, typed, null);
        }
        yield "redirect:" + page;
      }
      case Reception.Known known -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        yield form(model, typed, known);
      }
      case Reception.Declined declined -> {
        response.setStatus(declined.why().status());
        yield form(model, typed, declined);
      }
    };
  }

  /** A body beyond what the server takes in at all: the same refusal, on the page for errors. */
  @ExceptionHandler(MaxUploadSizeExceededException.class)
  void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Refusals.tooLarge(limits.bytes() >> 20).send(request, response);
  }
}
