package vn.chot.app.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chot.register.Field;
import vn.chot.register.FieldType;
import vn.chot.register.Register;

/** Fills the fields whose facts another room offers, for the person the entry speaks of. */
@Component
class FillFacts {
  private final List<OffersFact> offers;
  private final Clock clock;

  FillFacts(ObjectProvider<OffersFact> offers, Clock clock) {
    this.offers = offers.orderedStream().toList();
    this.clock = clock;
  }

  /** Whether some room offers what the field is marked with; else it is typed by hand. */
  boolean offered(Field field) {
    return field.fact().flatMap(this::offer).isPresent();
  }

  private Optional<OffersFact> offer(String fact) {
    return offers.stream().filter(one -> one.name().equals(fact)).findFirst();
  }

  /** The same with the facts that are known in place of what was typed. */
  Map<String, String> filled(Register register, Map<String, String> typed) {
    Optional<UUID> person =
        register.fields().stream()
            .filter(field -> field.type() instanceof FieldType.Person)
            .map(field -> typed.getOrDefault(field.name(), ""))
            .filter(HouseDirectory::isId)
            .map(UUID::fromString)
            .findFirst();
    if (person.isEmpty() || offers.isEmpty()) {
      return typed;
    }
    Map<String, String> all = new HashMap<>(typed);
    for (Field field : register.fields()) {
      field
          .fact()
          .flatMap(this::offer)
          .flatMap(offer -> offer.of(person.get(), LocalDate.now(clock)))
          .filter(known -> takes(field, known))
          .ifPresent(known -> all.put(field.name(), known));
    }
    return all;
  }

  /** A class that a register does not know, F3 where only F1 and F2 count, is left to be typed. */
  private static boolean takes(Field field, String known) {
    return field.choices().isEmpty()
        || field.choices().stream()
            .anyMatch(choice ->
                choice.name().equalsIgnoreCase(known)
                    || choice.label().vi().equalsIgnoreCase(known));
  }
}
