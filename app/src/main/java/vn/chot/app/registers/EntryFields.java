package vn.chot.app.registers;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The fields of an entry as they are kept, whatever the register says of them today. */
@Component
class EntryFields {
  private final JsonMapper json;

  EntryFields(JsonMapper json) {
    this.json = json;
  }

  Map<String, Object> read(String text) {
    return json.readValue(text, new TypeReference<Map<String, Object>>() {});
  }

  String write(Map<String, Object> fields) {
    return json.writeValueAsString(fields);
  }
}
