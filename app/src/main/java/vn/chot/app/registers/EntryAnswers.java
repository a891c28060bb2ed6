package vn.chot.app.registers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.pages.Tongue;
import vn.chot.register.Field;
import vn.chot.register.MoveEntry;
import vn.chot.register.PlainValue;
import vn.chot.register.Value;
import vn.chot.register.WorkingDays;

/**
 * Entries as programs are answered: plain values, what is personal only where the page shows it.
 */
@Component
class EntryAnswers {
  private final WorkingDays workingDays;
  private final Clock clock;

  EntryAnswers(WorkingDays workingDays, Clock clock) {
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** An entry; {@code moves} can be made now by whoever asks. */
  record Item(
      UUID id,
      String number,
      String state,
      int edition,
      int version,
      boolean overdue,
      OffsetDateTime written,
      @Nullable String pending,
      Map<String, Object> fields,
      List<String> moves) {}

  Item item(OpenRegister.Opened opened, HouseDirectory directory, StoredEntry entry) {
    ShowEntry show = new ShowEntry(opened, directory, Tongue.VI);
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Field field : opened.live().register().fields()) {
      Value value = entry.entry().values().get(field.name());
      if (value != null && (!field.personal() || show.whole(entry))) {
        fields.put(field.name(), PlainValue.of(value));
      }
    }
    MoveEntry moves = new MoveEntry(opened.live().register(), directory, workingDays);
    return new Item(
        entry.id(),
        entry.number(),
        entry.entry().state(),
        entry.edition(),
        entry.version(),
        entry.overdue(),
        entry.writtenAt(),
        entry.entry().pending().map(one -> one.move()).orElse(null),
        fields,
        moves.offers(entry.entry(), opened.stand().on(entry), LocalDateTime.now(clock)).stream()
            .filter(offer -> offer.notYet().isEmpty())
            .map(offer -> offer.move().name())
            .toList());
  }

  /** What a program sent, as it would be typed. */
  static Map<String, String> typed(@Nullable Map<String, @Nullable Object> fields) {
    Map<String, String> typed = new LinkedHashMap<>();
    if (fields != null) {
      fields.forEach((name, value) -> typed.put(name, typed(value)));
    }
    return typed;
  }

  private static String typed(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Boolean yes -> yes ? "yes" : "no";
      case Number number -> String.valueOf(number).replace('.', ',');
      case List<?> many -> many.stream().map(String::valueOf).collect(Collectors.joining(";"));
      case Map<?, ?> paper ->
          java.util.stream.Stream.of("number", "day", "issuer")
              .map(paper::get)
              .filter(java.util.Objects::nonNull)
              .map(String::valueOf)
              .filter(part -> !part.isBlank())
              .collect(Collectors.joining("; "));
      default -> String.valueOf(value);
    };
  }
}
