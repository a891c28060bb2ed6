package vn.chot.app.surveillance.protocol;

import java.util.Map;
import vn.chot.app.access.Deed;

/** What can be done to protocols. */
public sealed interface ProtocolDeed extends Deed {
  /** Another edition was put into force: what was judged by the old one may be judged anew. */
  record ProtocolTaken(String disease, int version) implements ProtocolDeed {
    @Override
    public String subject() {
      return disease;
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("version", version);
    }
  }
}
