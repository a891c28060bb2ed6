package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.Tongue;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.Purpose;
import vn.chot.register.Permission;

/** The form of an entry, made from the fields of its register's file: new, or changed. */
@Controller
class EntryFormPages {
  private static final String NAME = "{name:[a-z][a-z0-9-]*}";
  private static final String ID = "{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

  private final OpenRegister openRegister;
  private final MakeForm makeForm;
  private final FormParts parts;
  private final WriteEntry writeEntry;
  private final ChangeEntry changeEntry;
  private final KeepSentFiles keepFiles;
  private final Directories directories;

  EntryFormPages(
      OpenRegister openRegister,
      MakeForm makeForm,
      FormParts parts,
      WriteEntry writeEntry,
      ChangeEntry changeEntry,
      KeepSentFiles keepFiles,
      Directories directories) {
    this.openRegister = openRegister;
    this.makeForm = makeForm;
    this.parts = parts;
    this.writeEntry = writeEntry;
    this.changeEntry = changeEntry;
    this.keepFiles = keepFiles;
    this.directories = directories;
  }

  @GetMapping("/registers/" + NAME + "/new")
  String begin(Actor actor, @PathVariable String name, HttpServletRequest request, Model model) {
    OpenRegister.Opened opened = openRegister.open(actor, name, Permission.ADD);
    HouseDirectory directory = directories.ofForm(actor, name, request);
    EntryForm form = makeForm.begin(opened.live().register(), directory);
    return page(opened, directory, form, request, model);
  }

  @PostMapping("/registers/" + NAME + "/new")
  String write(
      Actor actor,
      @PathVariable String name,
      @RequestParam(defaultValue = "false") boolean confirmed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    OpenRegister.Opened opened = openRegister.open(actor, name, Permission.ADD);
    keepPurpose(request);
    HouseDirectory directory = directories.ofForm(actor, name, request);
    Map<String, String> typed = keepFiles.typed(actor, opened.live().register(), request);
    WriteOutcome outcome =
        writeEntry.write(actor, opened.live(), opened.stand(), directory, typed, confirmed);
    return next(opened, directory, typed, null, outcome, request, response, model);
  }

  @GetMapping("/registers/" + NAME + "/" + ID + "/change")
  String change(
      Actor actor,
      @PathVariable String name,
      @PathVariable UUID id,
      HttpServletRequest request,
      Model model) {
    OpenRegister.Opened opened = openRegister.open(actor, name, Permission.READ);
    StoredEntry entry = openRegister.entry(opened, id);
    Refusal why = ChangeEntry.mayNot(opened.live(), opened.stand(), entry);
    if (why != null) {
      throw new Refused(why);
    }
    HouseDirectory directory = directories.ofForm(actor, name, request);
    parts.log(actor, opened, entry, request);
    Map<String, String> typed = Typed.all(opened.live().register(), entry.entry().values());
    EntryForm form =
        makeForm.form(opened.live().register(), directory, typed, entry, MakeForm.Said.NOTHING);
    return page(opened, directory, form, request, model);
  }

  @PostMapping("/registers/" + NAME + "/" + ID + "/change")
  String store(
      Actor actor,
      @PathVariable String name,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int edition,
      @RequestParam(defaultValue = "false") boolean confirmed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    OpenRegister.Opened opened = openRegister.open(actor, name, Permission.READ);
    StoredEntry entry = openRegister.entry(opened, id);
    keepPurpose(request);
    HouseDirectory directory = directories.ofForm(actor, name, request);
    Map<String, String> typed = keepFiles.typed(actor, opened.live().register(), request);
    ChangeEntry.Sent sent = new ChangeEntry.Sent(typed, edition, confirmed);
    WriteOutcome outcome =
        changeEntry.change(actor, opened.live(), opened.stand(), directory, id, sent);
    return next(opened, directory, typed, entry, outcome, request, response, model);
  }

  private String next(
      OpenRegister.Opened opened,
      HouseDirectory directory,
      Map<String, String> typed,
      @Nullable StoredEntry entry,
      WriteOutcome outcome,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    MakeForm.Said said =
        switch (outcome) {
          case WriteOutcome.Done done -> MakeForm.Said.NOTHING;
          case WriteOutcome.Wrong(var findings) -> new MakeForm.Said(findings, null);
          case WriteOutcome.Declined(Refusal why) -> new MakeForm.Said(java.util.List.of(), why);
        };
    if (outcome instanceof WriteOutcome.Done done) {
      boolean reads = opened.stand().may(Permission.READ);
      String list = "redirect:/registers/" + opened.live().name();
      return reads ? list + "/" + done.entry() : list + "/about?written=" + done.called();
    }
    response.setStatus(said.refusal() == null ? 422 : said.refusal().status());
    EntryForm form = makeForm.form(opened.live().register(), directory, typed, entry, said);
    return page(opened, directory, form, request, model);
  }

  private String page(
      OpenRegister.Opened opened,
      HouseDirectory directory,
      EntryForm form,
      HttpServletRequest request,
      Model model) {
    parts.show(opened, directory, form, request, model);
    return "registers/form";
  }

  /**
   * Which fields are shown and required as typed, and what is computed: asked by the page's script.
   */
  @PostMapping("/registers/" + NAME + "/ask")
  @ResponseBody
  FormParts.Answer ask(Actor actor, @PathVariable String name, HttpServletRequest request) {
    OpenRegister.Opened opened = openRegister.open(actor, name);
    return parts.answer(
        opened,
        directories.of(actor, null, "/registers/" + name + "/ask"),
        Typed.sent(opened.live().register(), request),
        Tongue.of(request));
  }

  /** The purpose chosen beside a box for persons stays chosen. */
  static void keepPurpose(HttpServletRequest request) {
    String purpose = request.getParameter("purpose");
    Purpose.of(purpose == null ? "" : purpose)
        .ifPresent(chosen -> ChosenPurpose.keep(request, chosen));
  }
}
