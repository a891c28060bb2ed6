package vn.chot.app.messages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Readings;
import vn.chot.app.agencies.Directory;

/** What the person was told, newest first. */
@Controller
class MessagePages {
  private static final int SIZE = 30;

  private final FindReader findReader;
  private final Inbox inbox;
  private final MarkRead markRead;
  private final Directory directory;
  private final Readings readings;
  private final Clock clock;

  MessagePages(
      FindReader findReader,
      Inbox inbox,
      MarkRead markRead,
      Directory directory,
      Readings readings,
      Clock clock) {
    this.findReader = findReader;
    this.inbox = inbox;
    this.markRead = markRead;
    this.directory = directory;
    this.readings = readings;
    this.clock = clock;
  }

  @GetMapping("/messages")
  String list(
      Actor actor,
      @RequestParam(defaultValue = "" + (Long.MAX_VALUE - 1)) long before,
      Model model) {
    Reader reader = findReader.of(actor);
    List<Message> found = inbox.page(reader, before, SIZE + 1);
    List<Message> page = found.subList(0, Math.min(SIZE, found.size()));
    readings.shown(
        actor, "/messages", page.stream().map(m -> m.about().toString()).distinct().toList());
    model.addAttribute("messages", page);
    model.addAttribute("names", names(page));
    model.addAttribute("more", found.size() > SIZE);
    model.addAttribute("several", reader.agencies().size() + (reader.office() ? 1 : 0) > 1);
    model.addAttribute("unread", inbox.unread(reader, 1) > 0);
    return "messages/list";
  }

  private Map<UUID, String> names(List<Message> page) {
    return directory
        .agencies(
            page.stream().map(Message::agency).filter(Objects::nonNull).collect(Collectors.toSet()),
            LocalDate.now(clock))
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().name()));
  }

  /** Leads to what it is about, and marks it as read on the way. */
  @GetMapping("/messages/{number:[0-9]{1,18}}")
  String open(Actor actor, @PathVariable long number) {
    Message message =
        inbox
            .one(findReader.of(actor), number)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    markRead.one(actor, number);
    return "redirect:" + message.link();
  }

  @PostMapping("/messages/{number:[0-9]{1,18}}/read")
  String read(Actor actor, @PathVariable long number) {
    markRead.one(actor, number);
    return "redirect:/messages";
  }

  /** Everything up to the newest that the person has seen; what came since stays unread. */
  @PostMapping("/messages/read")
  String readAll(Actor actor, @RequestParam long upTo) {
    markRead.all(actor, upTo);
    return "redirect:/messages";
  }
}
