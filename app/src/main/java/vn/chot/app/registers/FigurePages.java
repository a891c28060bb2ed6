package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Tongue;
import vn.chot.register.Permission;

/** The figures a register publishes, over the entries this person may read. */
@Controller
class FigurePages {
  private final OpenRegister openRegister;
  private final AddUpEntries addUp;
  private final Directories directories;
  private final Clock clock;

  FigurePages(OpenRegister openRegister, AddUpEntries addUp, Directories directories, Clock clock) {
    this.openRegister = openRegister;
    this.addUp = addUp;
    this.directories = directories;
    this.clock = clock;
  }

  @GetMapping("/registers/{name:[a-z][a-z0-9-]*}/figures")
  String figures(Actor actor, @PathVariable String name, HttpServletRequest request, Model model) {
    OpenRegister.Opened opened = openRegister.open(actor, name, Permission.READ);
    HouseDirectory directory = directories.of(actor, null, "/registers/" + name + "/figures");
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("opened", opened);
    model.addAttribute("show", new ShowEntry(opened, directory, Tongue.of(request)));
    model.addAttribute(
        "figures", addUp.of(opened.live(), opened.stand().scope(Permission.READ), today));
    model.addAttribute("directory", directory);
    return "registers/figures";
  }
}
