package vn.chot.app.surveillance.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.rules.Problem;
import vn.chot.rules.Problems;

/** The protocol that holds now: the file that ships, until an administrator takes another. */
@Component
class ProtocolInForce {
  private static final Logger LOG = LoggerFactory.getLogger(ProtocolInForce.class);
  static final String DISEASE = "covid-19";
  private static final String SHIPPED = "definitions/protocols/covid-19.yaml";

  private final JdbcClient sql;
  private final Protocol shipped = shipped();
  private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

  ProtocolInForce(JdbcClient sql) {
    this.sql = sql;
  }

  private record Kept(long id, Protocol protocol) {}

  private record Stored(long id, String content) {}

  Protocol protocol() {
    Kept taken = taken();
    return taken == null ? shipped : taken.protocol();
  }

  /** Whether an administrator took another file in place of the one that ships. */
  boolean uploaded() {
    return taken() != null;
  }

  /** Forgets what is kept in memory: another edition was taken. */
  void changed() {
    kept.set(null);
  }

  private @Nullable Kept taken() {
    Kept known = kept.get();
    if (known == null) {
      known =
          sql.sql(
                  "select id, content from surveillance.protocol where disease = :disease and in_force")
              .param("disease", DISEASE)
              .query(Stored.class)
              .optional()
              .flatMap(ProtocolInForce::read)
              .orElse(new Kept(0, shipped));
      kept.set(known);
    }
    return known.id() == 0 ? null : known;
  }

  /** One that was taken by an older version and reads no more gives way to the one that ships. */
  private static java.util.Optional<Kept> read(Stored stored) {
    Problems problems = new Problems();
    java.util.Optional<Protocol> read =
        ReadProtocol.read(
            "covid-19.yaml", stored.content().getBytes(StandardCharsets.UTF_8), problems);
    if (read.isEmpty()) {
      LOG.error("the protocol taken reads no more; the one that ships holds: {}", lines(problems));
    }
    return read.map(protocol -> new Kept(stored.id(), protocol));
  }

  static String shippedText() {
    try {
      return new ClassPathResource(SHIPPED).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Protocol shipped() {
    Problems problems = new Problems();
    return ReadProtocol.read(
            "covid-19.yaml", shippedText().getBytes(StandardCharsets.UTF_8), problems)
        .orElseThrow(() -> new IllegalStateException(lines(problems)));
  }

  private static String lines(Problems problems) {
    return String.join("\n", problems.inOrder().stream().map(Problem::line).toList());
  }
}
