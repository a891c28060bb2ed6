package vn.chot.app.access;

import java.util.Map;
import java.util.UUID;

/** What is done with the logs themselves. */
public sealed interface LogDeed extends Deed {
  /** The log of reading was taken away as a sheet. */
  record ReadingsExported(UUID export, long rows) implements LogDeed {
    @Override
    public String subject() {
      return export.toString();
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("rows", rows);
    }
  }
}
