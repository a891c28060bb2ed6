package vn.chot.app.people.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.Purpose;

/** Where a list of persons is sent, and the lists one has sent. */
@Controller
@RequestMapping("/people/intake")
@MayOnly({Role.AGENCY_STAFF, Role.COMMUNE})
class IntakePages {
  private static final int SHOWN = 20;

  private final TakeList takeList;
  private final OwnIntakes intakes;
  private final Clock clock;

  IntakePages(TakeList takeList, OwnIntakes intakes, Clock clock) {
    this.takeList = takeList;
    this.intakes = intakes;
    this.clock = clock;
  }

  @GetMapping
  String form(Actor actor, HttpServletRequest request, Model model) {
    intakes.orRefuse(actor);
    String purpose = ChosenPurpose.of(request).map(Enum::name).orElse("");
    return page(actor, purpose, today().toString(), null, model);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private String page(
      Actor actor, String purpose, String day, @Nullable Refusal refusal, Model model) {
    model.addAttribute("sent", intakes.newest(actor, "/people/intake", SHOWN));
    model.addAttribute("purpose", purpose);
    model.addAttribute("day", day);
    model.addAttribute("refusal", refusal);
    model.addAttribute("megabytes", ListFiles.MEGABYTES);
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
    intakes.orRefuse(actor);
    Purpose.of(purpose).ifPresent(why -> ChosenPurpose.keep(request, why));
    return switch (takeList.take(actor, file, purpose, day)) {
      case TakeList.Taken.Here(UUID id) -> "redirect:/people/intake/" + id;
      case TakeList.Taken.Refused(Refusal refusal) ->
          refused(actor, purpose, day, refusal, response, model);
    };
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

  /** A body beyond what the server takes in at all: the same refusal, on the page for errors. */
  @ExceptionHandler(MaxUploadSizeExceededException.class)
  void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
    IntakeRules.TOO_LARGE.send(request, response);
  }
}
