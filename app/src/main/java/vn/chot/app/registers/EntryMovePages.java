package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.register.Move;
import vn.chot.register.Permission;

/** The moves of an entry: each with its own form where it asks something. */
@Controller
class EntryMovePages {
  private static final String ENTRY =
      "/registers/{name:[a-z][a-z0-9-]*}/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

  private final OpenRegister openRegister;
  private final MakeForm makeForm;
  private final FormParts parts;
  private final MakeMove makeMove;
  private final KeepSentFiles keepFiles;
  private final Directories directories;

  EntryMovePages(
      OpenRegister openRegister,
      MakeForm makeForm,
      FormParts parts,
      MakeMove makeMove,
      KeepSentFiles keepFiles,
      Directories directories) {
    this.openRegister = openRegister;
    this.makeForm = makeForm;
    this.parts = parts;
    this.makeMove = makeMove;
    this.keepFiles = keepFiles;
    this.directories = directories;
  }

  @GetMapping(ENTRY + "/moves/{move:[a-z][a-z0-9-]*}")
  String ask(
      Actor actor,
      @PathVariable String name,
      @PathVariable UUID id,
      @PathVariable String move,
      HttpServletRequest request,
      Model model) {
    OpenRegister.Opened opened = openRegister.open(actor, name, Permission.READ);
    StoredEntry entry = openRegister.entry(opened, id);
    Move wanted = move(opened, entry, move);
    parts.log(actor, opened, entry, request);
    return page(
        opened,
        directories.ofForm(actor, name, request),
        wanted,
        entry,
        new Sent(Map.of(), "", MakeForm.Said.NOTHING),
        request,
        model);
  }

  private static Move move(OpenRegister.Opened opened, StoredEntry entry, String name) {
    return opened
        .live()
        .register()
        .move(name)
        .filter(one -> one.from().contains(entry.entry().state()))
        .filter(one -> one.who().stream().anyMatch(opened.stand().on(entry)::contains))
        .orElseThrow(() -> new Refused(RegisterRefusals.NO_MOVE));
  }

  /** What stands in the form of a move. */
  private record Sent(Map<String, String> typed, String reason, MakeForm.Said said) {}

  @PostMapping(ENTRY + "/moves/{move:[a-z][a-z0-9-]*}")
  String make(
      Actor actor,
      @PathVariable String name,
      @PathVariable UUID id,
      @PathVariable String move,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "0") int edition,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    OpenRegister.Opened opened = openRegister.open(actor, name, Permission.READ);
    StoredEntry entry = openRegister.entry(opened, id);
    Move wanted = move(opened, entry, move);
    EntryFormPages.keepPurpose(request);
    HouseDirectory directory = directories.ofForm(actor, name, request);
    Map<String, String> typed = keepFiles.typed(actor, opened.live().register(), request);
    WriteOutcome outcome =
        makeMove.move(
            actor,
            opened.live(),
            opened.stand(),
            directory,
            id,
            new MakeMove.Sent(MakeMove.Step.MOVE, move, typed, reason, edition));
    return switch (outcome) {
      case WriteOutcome.Done done -> "redirect:/registers/" + name + "/" + id;
      case WriteOutcome.Wrong(var findings) -> {
        response.setStatus(422);
        Sent sent = new Sent(typed, reason, new MakeForm.Said(findings, null));
        yield page(opened, directory, wanted, entry, sent, request, model);
      }
      case WriteOutcome.Declined(Refusal why) -> {
        response.setStatus(why.status());
        Sent sent = new Sent(typed, reason, new MakeForm.Said(List.of(), why));
        yield page(opened, directory, wanted, entry, sent, request, model);
      }
    };
  }

  /** Agrees to what the entry waits for, or refuses it. */
  @PostMapping(ENTRY + "/decide")
  String decide(
      Actor actor,
      @PathVariable String name,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "0") int edition,
      HttpServletRequest request,
      Model model) {
    OpenRegister.Opened opened = openRegister.open(actor, name, Permission.READ);
    openRegister.entry(opened, id);
    MakeMove.Step step = answer.equals("agree") ? MakeMove.Step.AGREE : MakeMove.Step.REFUSE;
    WriteOutcome outcome =
        makeMove.move(
            actor,
            opened.live(),
            opened.stand(),
            directories.ofForm(actor, name, request),
            id,
            new MakeMove.Sent(step, "", Map.of(), reason, edition));
    return switch (outcome) {
      case WriteOutcome.Done done -> "redirect:/registers/" + name + "/" + id;
      case WriteOutcome.Declined(Refusal why) -> throw new Refused(why);
      case WriteOutcome.Wrong(var findings) ->
          throw new Refused(
              Refusal.of(
                  "approval-not-decided",
                  findings.getFirst().say().vi(),
                  findings.getFirst().say().en()));
    };
  }

  private String page(
      OpenRegister.Opened opened,
      HouseDirectory directory,
      Move move,
      StoredEntry entry,
      Sent sent,
      HttpServletRequest request,
      Model model) {
    EntryForm form =
        makeForm.ofMove(
            opened.live().register(), directory, move, entry, sent.typed(), sent.said());
    model.addAttribute("move", move);
    parts.show(opened, directory, form, request, model);
    model.addAttribute("reason", sent.reason());
    return "registers/move";
  }
}
