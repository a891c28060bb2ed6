package vn.chot.app.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.chot.register.ReadRegister;
import vn.chot.register.Register;

/**
 * A field marked {@code fact:} is filled by the room that offers the fact, and by hand until then.
 */
class OfferedFactsTest {
  private static final Path SAMPLE =
      Path.of("../register/src/test/resources/sound/sample-report.yaml");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2021-04-27T01:00:00Z"), Entries.HERE);
  private static final UUID VACCINATED = UUID.randomUUID();

  /** Knows of one person that they were vaccinated. */
  private static final class VaccineDone implements OffersFact {
    @Override
    public String name() {
      return "vaccine.done";
    }

    @Override
    public Optional<String> of(UUID person, LocalDate on) {
      return person.equals(VACCINATED) && on.equals(LocalDate.of(2021, 4, 27))
          ? Optional.of("yes")
          : Optional.empty();
    }
  }

  private static Register sample() throws IOException {
    return ((ReadRegister.Outcome.Sound)
            ReadRegister.of("sample-report.yaml", Files.readAllBytes(SAMPLE)))
        .register();
  }

  private static FillFacts with(OffersFact... offers) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    for (OffersFact offer : offers) {
      beans.addBean(offer.name(), offer);
    }
    return new FillFacts(beans.getBeanProvider(OffersFact.class), CLOCK);
  }

  @Test
  void whatIsKnownReplacesWhatWasTypedAndTheRestStays() throws IOException {
    Map<String, String> typed = Map.of("who", VACCINATED.toString(), "vaccinated", "no");
    assertThat(with(new VaccineDone()).filled(sample(), typed)).containsEntry("vaccinated", "yes");

    Map<String, String> other = Map.of("who", UUID.randomUUID().toString(), "vaccinated", "no");
    assertThat(with(new VaccineDone()).filled(sample(), other)).isEqualTo(other);
    assertThat(with().filled(sample(), typed)).isEqualTo(typed);
  }

  @Test
  void aFieldSaysWhetherSomebodyOffersItsFact() throws IOException {
    var field = sample().field("vaccinated").orElseThrow();
    assertThat(with(new VaccineDone()).offered(field)).isTrue();
    assertThat(with().offered(field)).isFalse();
  }
}
