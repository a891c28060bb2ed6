package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Tongue;
import vn.chot.register.Permission;
import vn.chot.register.Register;

/** The registers at a glance, and what each is for. */
@Controller
class RegisterPages {
  private final Registers registers;
  private final FindStand findStand;
  private final OpenRegister openRegister;
  private final CountOpen countOpen;

  RegisterPages(
      Registers registers, FindStand findStand, OpenRegister openRegister, CountOpen countOpen) {
    this.registers = registers;
    this.findStand = findStand;
    this.openRegister = openRegister;
    this.countOpen = countOpen;
  }

  /** A register on the first page. */
  record Tile(Register register, boolean reads, boolean adds, CountOpen.Counted counted) {}

  @GetMapping("/registers")
  String all(Actor actor, HttpServletRequest request, Model model) {
    List<LiveRegister> live = new ArrayList<>(registers.all());
    List<Stand> stands = findStand.of(actor, live.stream().map(LiveRegister::register).toList());
    List<Tile> tiles = new ArrayList<>();
    for (int i = 0; i < live.size(); i++) {
      Stand stand = stands.get(i);
      if (stand.anything()) {
        tiles.add(
            new Tile(
                live.get(i).register(),
                stand.may(Permission.READ),
                stand.may(Permission.ADD),
                countOpen.of(live.get(i), stand)));
      }
    }
    boolean english = Tongue.of(request) == Tongue.EN;
    java.text.Collator order = java.text.Collator.getInstance(java.util.Locale.of("vi"));
    tiles.sort((a, b) ->
        order.compare(a.register().title().in(english), b.register().title().in(english)));
    model.addAttribute("tiles", tiles);
    model.addAttribute("files", actor.is(Role.ADMINISTRATOR));
    model.addAttribute("english", english);
    return "registers/registers";
  }

  /** What the register is for, on which law it rests, who may what. */
  @GetMapping("/registers/{name:[a-z][a-z0-9-]*}/about")
  String about(Actor actor, @PathVariable String name, HttpServletRequest request, Model model) {
    OpenRegister.Opened opened = openRegister.open(actor, name);
    model.addAttribute("opened", opened);
    model.addAttribute("english", Tongue.of(request) == Tongue.EN);
    return "registers/about";
  }
}
