package vn.chot.app.surveillance.protocol;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.Tongue;

/** Where an administrator looks at another edition of the protocol and takes it. */
@Controller
class ProtocolFilePages {
  private static final int LONGEST = 1 << 20;

  private final TakeProtocol take;

  ProtocolFilePages(TakeProtocol take) {
    this.take = take;
  }

  /** A text that was looked at, and what taking it would do, or did. */
  record Looked(
      String content,
      TakeProtocol.@Nullable Preview preview,
      boolean taken,
      @Nullable Refusal refusal) {
    static final Looked NOTHING = new Looked("", null, false, null);

    /** What stands in the box again: no text, such as of a Word file, is not shown as one. */
    String shown() {
      return content.chars().anyMatch(c -> c == 0 || c == '\ufffd') ? "" : content;
    }
  }

  private static final Refusal NO_TEXT =
      Refusal.of(
          "protocol-no-text",
          "Chưa có nội dung, hoặc tệp lớn hơn 1 MB. Hãy chọn tệp .yaml của định nghĩa, hoặc dán nội dung vào ô.",
          "There is no text, or the file has more than 1 MB. Choose the definitions' .yaml file, or paste its text into the box.");

  @GetMapping("/protocols/file")
  @MayOnly(Role.ADMINISTRATOR)
  String form(HttpServletRequest request, Model model) {
    return page(Looked.NOTHING, request, model);
  }

  private static String page(Looked looked, HttpServletRequest request, Model model) {
    model.addAttribute("looked", looked);
    model.addAttribute("english", Tongue.of(request) == Tongue.EN);
    return "surveillance/protocol/file";
  }

  @PostMapping("/protocols/file")
  @MayOnly(Role.ADMINISTRATOR)
  String look(
      Actor actor,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile sent,
      @RequestParam(defaultValue = "") String content,
      @RequestParam(defaultValue = "false") boolean confirmed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    String text =
        sent == null || sent.isEmpty()
            ? content
            : new String(sent.getBytes(), StandardCharsets.UTF_8);
    if (text.isBlank() || text.length() > LONGEST) {
      response.setStatus(NO_TEXT.status());
      return page(new Looked("", null, false, NO_TEXT), request, model);
    }
    TakeProtocol.Preview preview =
        confirmed ? take.take(actor, "covid-19.yaml", text) : take.preview("covid-19.yaml", text);
    boolean good = preview instanceof TakeProtocol.Preview.Good;
    if (!good) {
      response.setStatus(422);
    }
    return page(new Looked(text, preview, confirmed && good, null), request, model);
  }

  /** The file that ships, to begin a new edition from. */
  @GetMapping("/protocols/covid-19.yaml")
  ResponseEntity<String> text() {
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("covid-19.yaml").build().toString())
        .body(ProtocolInForce.shippedText());
  }
}
