package vn.chot.app.surveillance.tracing;

import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A signed file between provinces: JSON with the content's very bytes in base64, so that no writing
 * of JSON can break the signature.
 *
 * @param what {@code chot-contacts-1} or {@code chot-receipt-1}
 * @param print the fingerprint of the key that signed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SignedFile(String what, String print, byte[] content, byte[] signature) {
  static final String CONTACTS = "chot-contacts-1";
  static final String RECEIPT = "chot-receipt-1";

  byte[] bytes(JsonMapper json) {
    ObjectNode node = json.createObjectNode();
    node.put("format", what);
    node.put("key", print);
    node.put("content", Base64.getEncoder().encodeToString(content));
    node.put("signature", Base64.getEncoder().encodeToString(signature));
    return json.writeValueAsBytes(node);
  }

  /** The file; nothing where these bytes are none, or it is not signed. */
  static Optional<SignedFile> of(JsonMapper json, byte[] bytes) {
    try {
      JsonNode node = json.readTree(bytes);
      if (node == null || !node.isObject()) {
        return Optional.empty();
      }
      String what = node.path("format").asString("");
      byte[] content = Base64.getDecoder().decode(node.path("content").asString(""));
      byte[] signature = Base64.getDecoder().decode(node.path("signature").asString(""));
      boolean whole =
          (what.equals(CONTACTS) || what.equals(RECEIPT))
              && content.length > 0
              && signature.length > 0;
      return whole
          ? Optional.of(new SignedFile(what, node.path("key").asString(""), content, signature))
          : Optional.empty();
    } catch (JacksonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
