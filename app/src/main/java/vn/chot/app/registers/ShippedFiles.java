package vn.chot.app.registers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The files of registers that come with the product, packed from {@code definitions/registers}. */
@Component
class ShippedFiles {
  private static final String WHERE = "classpath*:definitions/registers/*.yaml";

  /** A file by the register it is called after. */
  record Shipped(String register, String content) {
    String file() {
      return register + ".yaml";
    }
  }

  List<Shipped> all() {
    try {
      return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(WHERE))
          .map(ShippedFiles::read)
          .sorted(Comparator.comparing(Shipped::register))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Shipped> of(String register) {
    return all().stream().filter(file -> file.register().equals(register)).findFirst();
  }

  private static Shipped read(Resource file) {
    try {
      String name = Objects.requireNonNull(file.getFilename());
      return new Shipped(
          name.substring(0, name.length() - ".yaml".length()),
          file.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
