package vn.chot.app.surveillance.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chot.rules.Problem;
import vn.chot.rules.Problems;

/** The protocol that holds now: the file that ships, until an administrator takes another. */
@Component
class ProtocolInForce {
  private static final String SHIPPED = "definitions/protocols/covid-19.yaml";

  private final Protocol shipped = shipped();

  Protocol protocol() {
    return shipped;
  }

  private static Protocol shipped() {
    try {
      Problems problems = new Problems();
      byte[] content = new ClassPathResource(SHIPPED).getContentAsByteArray();
      return ReadProtocol.read("covid-19.yaml", content, problems)
          .orElseThrow(() ->
              new IllegalStateException(
                  String.join("\n", problems.inOrder().stream().map(Problem::line).toList())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
