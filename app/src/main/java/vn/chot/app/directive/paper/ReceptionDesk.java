package vn.chot.app.directive.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.TypedDay;
import vn.chot.document.FileLimits;

/** The counter where papers are handed in, from the page and from programs. */
@Component
class ReceptionDesk {
  private final ReceivePaper receivePaper;
  private final FileLimits limits;

  /** Files of 20 MB are read two at a time, so that memory stays bounded. */
  private final Semaphore desks = new Semaphore(2, true);

  ReceptionDesk(ReceivePaper receivePaper, FileLimits limits) {
    this.receivePaper = receivePaper;
    this.limits = limits;
  }

  Reception receive(Actor actor, HandedIn paper) throws IOException {
    MultipartFile file = paper.file();
    boolean pasted = !paper.text().isBlank();
    if ((file != null) == pasted) {
      return declined(pasted ? Refusals.BOTH_HANDED_IN : Refusals.NOTHING_HANDED_IN);
    }
    Optional<LocalDate> day = TypedDay.of(paper.arrivedOn());
    if (day.isEmpty()) {
      return declined(Refusals.notADay(paper.arrivedOn()));
    }
    if (paper.incoming() && !paper.arrivalNumber().strip().matches("[0-9]{0,6}")) {
      return declined(Refusals.ARRIVAL_NUMBER);
    }
    if (file != null && file.getSize() > limits.bytes()) {
      return declined(Refusals.tooLarge(limits.bytes() >> 20));
    }
    desks.acquireUninterruptibly();
    try {
      return receivePaper.receive(actor, incoming(paper, day.get()));
    } finally {
      desks.release();
    }
  }

  /** What was handed in: the chosen file, or the pasted text as a file. */
  private static Incoming incoming(HandedIn paper, LocalDate day) throws IOException {
    MultipartFile file = paper.file();
    String number = paper.arrivalNumber().strip();
    return new Incoming(
        file == null ? nameOfText(paper.name()) : String.valueOf(file.getOriginalFilename()),
        file == null
            ? paper.text().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8)
            : file.getBytes(),
        paper.incoming() ? Direction.IN : Direction.OUT,
        paper.incoming() && !number.isEmpty() ? Integer.valueOf(number) : null,
        day,
        paper.evenSo());
  }

  private static String nameOfText(String wanted) {
    String name = wanted.strip();
    return name.isEmpty() ? "van-ban-dan.txt" : name.endsWith(".txt") ? name : name + ".txt";
  }

  private static Reception declined(Refusal why) {
    return new Reception.Declined(why);
  }
}
