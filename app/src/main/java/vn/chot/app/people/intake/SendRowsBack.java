package vn.chot.app.people.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.pages.Tongue;

/** Answers a request with the sheet of the rows that did not come in. */
@Component
class SendRowsBack {
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final GiveBackRows giveBack;
  private final OwnIntakes own;

  SendRowsBack(GiveBackRows giveBack, OwnIntakes own) {
    this.giveBack = giveBack;
    this.own = own;
  }

  /** 404 before the dry run has told, and when the file is no longer kept. */
  void send(Intake intake, String page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!intake.told()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    own.shown(intake, page);
    response.setContentType(XLSX);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("dong-can-sua.xlsx", StandardCharsets.UTF_8)
            .build()
            .toString());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (!giveBack.write(intake, response.getOutputStream(), Tongue.of(request) != Tongue.EN)) {
      response.reset();
      response.sendError(HttpStatus.NOT_FOUND.value());
    }
  }
}
