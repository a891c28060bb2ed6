package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.chot.app.access.Actor;
import vn.chot.app.files.Files;
import vn.chot.app.files.StoredFile;
import vn.chot.register.Field;
import vn.chot.register.FieldType;
import vn.chot.register.Register;

/** Keeps the files a form brought before the form is judged: they need not be chosen again. */
@Component
class KeepSentFiles {
  private final Files files;
  private final TransactionTemplate transaction;

  KeepSentFiles(Files files, TransactionTemplate transaction) {
    this.files = files;
    this.transaction = transaction;
  }

  /** What the form sent, files by their ids. */
  Map<String, String> typed(Actor actor, Register register, HttpServletRequest request) {
    Map<String, String> typed = new HashMap<>(Typed.sent(register, request));
    if (request instanceof MultipartHttpServletRequest parts) {
      for (Field field : register.fields()) {
        MultipartFile sent = parts.getFile("file." + field.name());
        if (field.type() instanceof FieldType.StoredFile && sent != null && !sent.isEmpty()) {
          StoredFile kept =
              transaction.execute(status -> files.keep(actor, name(sent), bytes(sent)));
          if (kept != null) {
            typed.put(field.name(), kept.id() + " " + kept.name());
          }
        }
      }
    }
    return typed;
  }

  private static String name(MultipartFile sent) {
    String name = sent.getOriginalFilename();
    return name == null || name.isBlank() ? "tep" : name;
  }

  private static byte[] bytes(MultipartFile sent) {
    try {
      return sent.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
