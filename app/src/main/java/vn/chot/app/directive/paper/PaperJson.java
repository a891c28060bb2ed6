package vn.chot.app.directive.paper;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.notice.Doubt;
import vn.chot.notice.Span;

/** Findings, doubts and changes as they lie in jsonb columns. */
@Component
class PaperJson {

  private static final TypeReference<List<Doubt>> DOUBTS = new TypeReference<>() {};
  private static final TypeReference<Map<String, Span>> SPANS = new TypeReference<>() {};
  private static final TypeReference<Map<String, List<Span>>> FINDINGS = new TypeReference<>() {};

  private final JsonMapper mapper;

  PaperJson(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** Any record, list or map as JSON text. */
  String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  List<Doubt> doubts(String json) {
    return mapper.readValue(json, DOUBTS);
  }

  Map<String, Span> spans(String json) {
    return mapper.readValue(json, SPANS);
  }

  Map<String, List<Span>> findings(String json) {
    return mapper.readValue(json, FINDINGS);
  }
}
