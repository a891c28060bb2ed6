package vn.chot.app.people.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.TypedDay;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.FindReach;
import vn.chot.app.people.person.Purpose;

/** Where a list of persons is sent, and the lists one has sent. */
@Controller
@RequestMapping("/people/intake")
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class IntakePages {
  private static final int SHOWN = 20;

  /** What a form may hold: {@code spring.servlet.multipart.max-file-size}. */
  private static final int MEGABYTES = 64;

  private final TakeList takeList;
  private final Intakes intakes;
  private final FindReach findReach;
  private final Readings readings;
  private final Clock clock;

  IntakePages(
      TakeList takeList, Intakes intakes, FindReach findReach, Readings readings, Clock clock) {
    this.takeList = takeList;
    this.intakes = intakes;
    this.findReach = findReach;
    this.readings = readings;
    this.clock = clock;
  }

  @GetMapping
  String form(Actor actor, HttpServletRequest request, Model model) {
    findReach.orRefuse(actor, today());
    String purpose = ChosenPurpose.of(request).map(Enum::name).orElse("");
    return page(actor, purpose, today().toString(), null, model);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private String page(
      Actor actor, String purpose, String day, @Nullable Refusal refusal, Model model) {
    List<Intake> sent = intakes.of(actor, SHOWN);
    readings.shown(actor, "/people/intake", sent.stream().map(one -> one.id().toString()).toList());
    model.addAttribute("sent", sent);
    model.addAttribute("purpose", purpose);
    model.addAttribute("day", day);
    model.addAttribute("refusal", refusal);
    model.addAttribute("megabytes", MEGABYTES);
    return "people/intake/list";
  }

  /** Takes the file; its columns are chosen next. */
  @PostMapping
  String send(
      Actor actor,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String purpose,
      @RequestParam(defaultValue = "") String day,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    findReach.orRefuse(actor, today());
    Optional<Purpose> why = Purpose.of(purpose);
    LocalDate onDay = day(day);
    if (file == null || file.isEmpty()) {
      return refused(actor, purpose, day, IntakeRules.NO_FILE, response, model);
    }
    if (why.isEmpty()) {
      return refused(actor, purpose, day, IntakeRules.NO_PURPOSE, response, model);
    }
    if (onDay == null || onDay.isAfter(today())) {
      return refused(actor, purpose, day, IntakeRules.DAY, response, model);
    }
    ChosenPurpose.keep(request, why.get());
    String name = String.valueOf(file.getOriginalFilename());
    try (InputStream bytes = file.getInputStream()) {
      return switch (takeList.take(actor, name, bytes, why.get(), onDay)) {
        case TakeList.Taken.Here(UUID id) -> "redirect:/people/intake/" + id;
        case TakeList.Taken.Refused(Refusal refusal) ->
            refused(actor, purpose, day, refusal, response, model);
      };
    }
  }

  private String refused(
      Actor actor,
      String purpose,
      String day,
      Refusal refusal,
      HttpServletResponse response,
      Model model) {
    response.setStatus(refusal.status());
    return page(actor, purpose, day, refusal, model);
  }

  private static @Nullable LocalDate day(String typed) {
    return TypedDay.of(typed).orElse(null);
  }

  /** A body beyond what the server takes in at all: said on the page for errors. */
  @ExceptionHandler(MaxUploadSizeExceededException.class)
  void tooLarge(HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
  }
}
