package vn.chot.app.directive.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
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
import vn.chot.app.pages.Refusal;
import vn.chot.document.FileLimits;

/** Where a clerk hands in a paper: a file, or its text pasted. */
@Controller
@MayOnly(Role.CLERK)
class ReceivePages {

  private final ReceivePaper receivePaper;
  private final ArrivalBook book;
  private final Clock clock;
  private final FileLimits limits;

  /** Files of 20 MB are read two at a time, so that memory stays bounded. */
  private final Semaphore desks = new Semaphore(2, true);

  ReceivePages(ReceivePaper receivePaper, ArrivalBook book, Clock clock, FileLimits limits) {
    this.receivePaper = receivePaper;
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
    Reception outcome = receive(actor, file, typed, evenSo);
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

  private Reception receive(Actor actor, @Nullable MultipartFile file, Typed typed, boolean evenSo)
      throws IOException {
    boolean chosen = file != null && !String.valueOf(file.getOriginalFilename()).isEmpty();
    boolean pasted = !typed.text().isBlank();
    if (chosen == pasted) {
      return declined(chosen ? Refusals.BOTH_HANDED_IN : Refusals.NOTHING_HANDED_IN);
    }
    Optional<LocalDate> day = TypedDay.of(typed.arrivedOn());
    if (day.isEmpty()) {
      return declined(Refusals.notADay(typed.arrivedOn()));
    }
    boolean incoming = !typed.direction().equals(Direction.OUT.name());
    String number = typed.arrivalNumber().strip();
    if (incoming && !number.matches("[0-9]{0,6}")) {
      return declined(Refusals.ARRIVAL_NUMBER);
    }
    if (file != null && file.getSize() > limits.bytes()) {
      return declined(Refusals.tooLarge(limits.bytes() >> 20));
    }
    desks.acquireUninterruptibly();
    try {
      return receivePaper.receive(actor, incoming(file, typed, day.get(), evenSo));
    } finally {
      desks.release();
    }
  }

  /** What was handed in: the chosen file, or the pasted text as a file. */
  private static Incoming incoming(
      @Nullable MultipartFile file, Typed typed, LocalDate day, boolean evenSo) throws IOException {
    boolean pasted = !typed.text().isBlank();
    Direction direction =
        typed.direction().equals(Direction.OUT.name()) ? Direction.OUT : Direction.IN;
    String number = typed.arrivalNumber().strip();
    return new Incoming(
        file == null || pasted ? "van-ban-dan.txt" : String.valueOf(file.getOriginalFilename()),
        file == null || pasted
            ? typed.text().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8)
            : file.getBytes(),
        direction,
        direction == Direction.IN && !number.isEmpty() ? Integer.valueOf(number) : null,
        day,
        evenSo);
  }

  private static Reception declined(Refusal why) {
    return new Reception.Declined(why);
  }

  /** A body beyond what the server takes in at all: the same refusal, on the page for errors. */
  @ExceptionHandler(MaxUploadSizeExceededException.class)
  void tooLarge(HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
  }
}
