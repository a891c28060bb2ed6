package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.chot.app.access.Actor;
import vn.chot.app.files.BarePicture;
import vn.chot.app.files.ContentType;
import vn.chot.app.files.Files;
import vn.chot.app.files.StoredFile;
import vn.chot.register.Field;
import vn.chot.register.Finding;
import vn.chot.rules.Text;

/**
 * Takes the pictures of public forms: JPEG and PNG, bare of what a telephone writes into them,
 * under a name of ours. One that came with a form that has to be mended need not be chosen again.
 */
@Component
class PublicPictures {
  static final int MOST_MEGABYTES = 10;
  private static final Duration WAITS = Duration.ofHours(2);
  private static final Text NO_PICTURE =
      new Text(
          "Tệp này không phải ảnh JPEG hoặc PNG. Hãy chụp lại bằng điện thoại, hoặc gửi tin không kèm ảnh.",
          "This file is no JPEG or PNG picture. Take it again with a telephone, or send without one.");
  private static final Text TOO_LARGE =
      new Text(
          "Ảnh lớn hơn %d MB. Hãy chọn ảnh nhỏ hơn, hoặc gửi tin không kèm ảnh."
              .formatted(MOST_MEGABYTES),
          "The picture is larger than %d MB. Choose a smaller one, or send without one."
              .formatted(MOST_MEGABYTES));

  private final Files files;
  private final HouseActor houseActor;
  private final TransactionTemplate transaction;
  private final Clock clock;

  PublicPictures(Files files, HouseActor houseActor, TransactionTemplate transaction, Clock clock) {
    this.files = files;
    this.houseActor = houseActor;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Leaves of what was typed for a picture only one that a public form brought a moment ago. */
  void onlyOurs(Field field, Map<String, String> typed) {
    String before = typed.getOrDefault(field.name(), "");
    if (!before.isEmpty() && !ours(houseActor.get(), before)) {
      typed.put(field.name(), "");
    }
  }

  /** Puts the picture of a field among what was typed; what is wrong with it, if anything. */
  Optional<Finding> keep(Field field, HttpServletRequest request, Map<String, String> typed) {
    MultipartFile sent =
        request instanceof MultipartHttpServletRequest parts
            ? parts.getFile("file." + field.name())
            : null;
    if (sent == null || sent.isEmpty()) {
      return Optional.empty();
    }
    if (sent.getSize() > (long) MOST_MEGABYTES << 20) {
      return Optional.of(new Finding(field.name(), TOO_LARGE, false));
    }
    Optional<byte[]> bare = BarePicture.of(bytes(sent));
    bare.ifPresent(content -> {
      StoredFile kept = transaction.execute(status -> files.keep(houseActor.get(), "anh", content));
      if (kept != null) {
        typed.put(field.name(), kept.id() + " " + kept.name());
      }
    });
    return bare.isPresent()
        ? Optional.empty()
        : Optional.of(new Finding(field.name(), NO_PICTURE, false));
  }

  private boolean ours(Actor house, String typed) {
    String id = typed.split(" ", 2)[0];
    return HouseDirectory.isId(id)
        && files
            .byId(UUID.fromString(id))
            .filter(file -> file.keptBy().equals(house.id()))
            .filter(file -> typed.equals(file.id() + " " + file.name()))
            .filter(file ->
                file.contentType() == ContentType.JPEG || file.contentType() == ContentType.PNG)
            .filter(file -> file.keptAt().isAfter(clock.instant().minus(WAITS)))
            .isPresent();
  }

  private static byte[] bytes(MultipartFile sent) {
    try {
      return sent.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
