package vn.chot.app.people.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;

/**
 * The look-up: one box, or a photograph of a card. What is asked goes by POST and comes back beside
 * the form; a script gets the answer alone.
 */
@Controller
@RequestMapping("/people/lookup")
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class LookUpPages {
  private static final String PAGE = "/people/lookup";
  private static final int LONGEST = 1_000;

  private final LookUp lookUp;
  private final QrPhoto photos;
  private final FindReach findReach;
  private final Clock clock;

  LookUpPages(LookUp lookUp, QrPhoto photos, FindReach findReach, Clock clock) {
    this.lookUp = lookUp;
    this.photos = photos;
    this.findReach = findReach;
    this.clock = clock;
  }

  /** What was typed, to stand in the form again. */
  record Typed(String q, String year, String commune) {
    static final Typed NOTHING = new Typed("", "", "");

    Typed {
      q = q.substring(0, Math.min(LONGEST, q.length()));
      year = year.substring(0, Math.min(10, year.length()));
      commune = commune.substring(0, Math.min(80, commune.length()));
    }
  }

  @GetMapping
  String form(Actor actor, HttpServletRequest request, Model model) {
    findReach.orRefuse(actor, LocalDate.now(clock));
    mayRegister(actor, model);
    return whole(request, Typed.NOTHING, null, model);
  }

  @PostMapping
  String ask(
      Actor actor,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String commune,
      @RequestParam(defaultValue = "") String purpose,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Typed typed = new Typed(q, year.strip(), commune.strip());
    mayRegister(actor, model);
    return show(script, request, response, model, typed, answer(actor, typed, purpose, request));
  }

  @PostMapping("/photo")
  String photo(
      Actor actor,
      @RequestParam(required = false) @Nullable MultipartFile photo,
      @RequestParam(defaultValue = "") String purpose,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    findReach.orRefuse(actor, LocalDate.now(clock));
    LookUpAnswer answer =
        switch (read(photo)) {
          case QrRead.Declined(Refusal why) -> new LookUpAnswer.Declined(why);
          case QrRead.Text(String text) when CardText.read(text).isEmpty() ->
              new LookUpAnswer.Declined(QrRefusals.NO_CARD);
          case QrRead.Text(String text) -> answer(actor, new Typed(text, "", ""), purpose, request);
        };
    mayRegister(actor, model);
    return show(script, request, response, model, Typed.NOTHING, answer);
  }

  private QrRead read(@Nullable MultipartFile photo) throws IOException {
    if (photo == null || photo.isEmpty()) {
      return new QrRead.Declined(QrRefusals.NO_FILE);
    }
    return photo.getSize() > QrPhoto.BYTES
        ? new QrRead.Declined(QrRefusals.TOO_LARGE)
        : photos.read(photo.getBytes());
  }

  private LookUpAnswer answer(
      Actor actor, Typed typed, String purpose, HttpServletRequest request) {
    Optional<Purpose> chosen = Purpose.of(purpose).or(() -> ChosenPurpose.of(request));
    if (chosen.isEmpty()) {
      return new LookUpAnswer.Declined(LookUpRefusals.NO_PURPOSE);
    }
    ChosenPurpose.keep(request, chosen.get());
    return lookUp.find(
        actor, new LookUpAsked(typed.q(), typed.year(), typed.commune(), chosen.get(), PAGE));
  }

  /** Heads and districts look people up but register nobody. */
  private static void mayRegister(Actor actor, Model model) {
    model.addAttribute("mayRegister", actor.is(Role.AGENCY_STAFF) || actor.is(Role.COMMUNE));
  }

  private static String show(
      boolean script,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      Typed typed,
      LookUpAnswer answer) {
    if (answer instanceof LookUpAnswer.Declined(Refusal why)) {
      if (why.equals(PersonRules.NO_REACH)) {
        throw new NoReach();
      }
      response.setStatus(why.status());
    }
    model.addAttribute("answer", answer);
    return script ? "people/person/lookupanswer" : whole(request, typed, answer, model);
  }

  private static String whole(
      HttpServletRequest request, Typed typed, @Nullable LookUpAnswer answer, Model model) {
    model.addAttribute("answer", answer);
    model.addAttribute("typed", typed);
    model.addAttribute("chosen", ChosenPurpose.of(request).orElse(null));
    return "people/person/lookup";
  }
}
