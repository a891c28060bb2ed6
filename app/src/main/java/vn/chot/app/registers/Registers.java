package vn.chot.app.registers;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** The registers in force, by name: read at every page, replaced one by one, never half. */
@Component
class Registers {
  private final AtomicReference<Map<String, LiveRegister>> live = new AtomicReference<>(Map.of());

  Collection<LiveRegister> all() {
    return current().values();
  }

  Optional<LiveRegister> named(String name) {
    return Optional.ofNullable(current().get(name));
  }

  private Map<String, LiveRegister> current() {
    Map<String, LiveRegister> now = live.get();
    return now == null ? Map.of() : now;
  }

  /** From now on this is in force. */
  void put(LiveRegister register) {
    live.updateAndGet(before -> {
      Map<String, LiveRegister> next = new TreeMap<>(before);
      next.put(register.name(), register);
      return Collections.unmodifiableMap(next);
    });
  }
}
