package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.Tongue;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.register.Finding;
import vn.chot.register.Permission;

/** One move for many entries of the list: each stands for itself and is told for itself. */
@Controller
class BulkMovePages {
  private static final int MOST = 200;

  private final OpenRegister openRegister;
  private final Entries entries;
  private final MakeMove makeMove;
  private final Directories directories;

  BulkMovePages(
      OpenRegister openRegister, Entries entries, MakeMove makeMove, Directories directories) {
    this.openRegister = openRegister;
    this.entries = entries;
    this.makeMove = makeMove;
    this.directories = directories;
  }

  /** What came of one entry; {@code why} is empty where it moved. */
  record Line(UUID id, String called, String why) {
    boolean moved() {
      return why.isEmpty();
    }
  }

  @PostMapping("/registers/{name:[a-z][a-z0-9-]*}/bulk")
  String move(
      Actor actor,
      @PathVariable String name,
      @RequestParam(name = "id", required = false) @Nullable List<String> ids,
      @RequestParam(defaultValue = "") String move,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      Model model) {
    OpenRegister.Opened opened = openRegister.open(actor, name, Permission.READ);
    var wanted =
        opened
            .live()
            .register()
            .move(move)
            .orElseThrow(() -> new Refused(RegisterRefusals.NO_MOVE));
    if (ids == null || ids.isEmpty()) {
      throw new Refused(RegisterRefusals.NOTHING_CHOSEN);
    }
    HouseDirectory directory =
        directories.of(
            actor, ChosenPurpose.of(request).orElse(null), "/registers/" + name + "/bulk");
    MakeMove.Sent sent = new MakeMove.Sent(MakeMove.Step.MOVE, move, Map.of(), reason, 0);
    List<Line> lines = new ArrayList<>();
    for (String id : ids.stream().filter(HouseDirectory::isId).distinct().limit(MOST).toList()) {
      lines.add(one(actor, opened, directory, UUID.fromString(id), sent, Tongue.of(request)));
    }
    model.addAttribute("opened", opened);
    model.addAttribute("show", new ShowEntry(opened, directory, Tongue.of(request)));
    model.addAttribute("move", wanted);
    model.addAttribute("lines", lines);
    return "registers/bulk";
  }

  private Line one(
      Actor actor,
      OpenRegister.Opened opened,
      HouseDirectory directory,
      UUID id,
      MakeMove.Sent sent,
      Tongue tongue) {
    WriteOutcome outcome = makeMove.move(actor, opened.live(), opened.stand(), directory, id, sent);
    return switch (outcome) {
      case WriteOutcome.Done(UUID entry, String called) -> new Line(entry, called, "");
      case WriteOutcome.Declined(Refusal why) -> new Line(id, called(opened, id), why.in(tongue));
      case WriteOutcome.Wrong(List<Finding> findings) ->
          new Line(id, called(opened, id), findings.getFirst().say().in(tongue == Tongue.EN));
    };
  }

  /** An entry the person may not see is not called by its number. */
  private String called(OpenRegister.Opened opened, UUID id) {
    return entries
        .byId(opened.live(), id)
        .filter(entry -> opened.stand().may(Permission.READ, entry))
        .map(StoredEntry::called)
        .orElse(id.toString().substring(0, 8));
  }

  /** For who comes back by address or by switching the language. */
  @GetMapping("/registers/{name:[a-z][a-z0-9-]*}/bulk")
  String gone(@PathVariable String name) {
    return "redirect:/registers/" + name;
  }
}
