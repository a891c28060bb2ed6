package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.chot.app.access.Actor;
import vn.chot.app.agencies.Directory;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.LookUp;
import vn.chot.app.people.person.LookUpAnswer;
import vn.chot.app.people.person.LookUpAsked;
import vn.chot.app.people.person.LookUpFound;
import vn.chot.app.people.person.Purpose;
import vn.chot.register.Field;
import vn.chot.register.FieldType;
import vn.chot.register.Permission;

/** Finds what a field may hold, for its picker: a person through the look-up, an agency, a site. */
@Controller
class PickPages {
  private static final int MOST = 8;

  private final OpenRegister openRegister;
  private final LookUp lookUp;
  private final Directory agencies;
  private final Names names;
  private final Clock clock;

  PickPages(
      OpenRegister openRegister, LookUp lookUp, Directory agencies, Names names, Clock clock) {
    this.openRegister = openRegister;
    this.lookUp = lookUp;
    this.agencies = agencies;
    this.names = names;
    this.clock = clock;
  }

  /** Something to pick; without an id it can only be looked at. */
  record Pick(@Nullable String id, String name, String beside) {}

  @PostMapping("/registers/{name:[a-z][a-z0-9-]*}/pick/{field:[a-z][a-z0-9_]*}")
  String pick(
      Actor actor,
      @PathVariable String name,
      @PathVariable("field") String fieldName,
      HttpServletRequest request,
      Model model) {
    OpenRegister.Opened opened = openRegister.open(actor, name);
    boolean writes =
        opened.stand().may(Permission.ADD)
            || opened.stand().may(Permission.CHANGE)
            || opened.live().register().moves().stream()
                .anyMatch(move -> move.who().stream().anyMatch(opened.stand().parties()::contains));
    Field field =
        opened
            .live()
            .register()
            .field(fieldName)
            .filter(one -> writes)
            .orElseThrow(() -> new Refused(RegisterRefusals.MAY_NOT));
    String typed = request.getParameter("look." + fieldName);
    String words = typed == null ? "" : typed.strip();
    List<Pick> found = new ArrayList<>();
    Refusal refusal = null;
    if (words.isEmpty()) {
      refusal = RegisterRefusals.NOTHING_TO_FIND;
    } else {
      switch (field.type()) {
        case FieldType.Person person -> refusal = person(actor, name, words, request, found);
        case FieldType.Agency agency ->
            agencies
                .search(words, LocalDate.now(clock), MOST)
                .forEach(one -> found.add(new Pick(one.id().toString(), one.name(), "")));
        case FieldType.Site(List<String> kinds) ->
            names
                .sitesLike(words, kinds, MOST)
                .forEach(one -> found.add(new Pick(one.getKey().toString(), one.getValue(), "")));
        default -> throw new Refused(RegisterRefusals.MAY_NOT);
      }
    }
    model.addAttribute("field", field);
    model.addAttribute("found", found);
    model.addAttribute("words", words);
    model.addAttribute("refusal", refusal);
    return "registers/picked";
  }

  private @Nullable Refusal person(
      Actor actor, String register, String words, HttpServletRequest request, List<Pick> found) {
    EntryFormPages.keepPurpose(request);
    Purpose purpose = ChosenPurpose.of(request).orElse(null);
    if (purpose == null) {
      return RegisterRefusals.NO_LOOK_UP_PURPOSE;
    }
    LookUpAsked asked = new LookUpAsked(words, "", "", purpose, "/registers/" + register + "/pick");
    return switch (lookUp.find(actor, asked)) {
      case LookUpAnswer.Declined(Refusal why) -> why;
      case LookUpAnswer.Found all -> {
        all.people().forEach(one -> found.add(pick(one)));
        yield null;
      }
    };
  }

  private static Pick pick(LookUpFound one) {
    return new Pick(
        one.id() == null ? null : one.id().toString(),
        one.name(),
        (one.birthYear() == null ? "" : one.birthYear() + " · ") + one.commune());
  }
}
