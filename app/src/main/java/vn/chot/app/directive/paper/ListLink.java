package vn.chot.app.directive.paper;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the list of papers under the same filter, for people or for programs. */
record ListLink(String path, ListFilter filter) {

  /** The page after a key, or the first. */
  String to(@Nullable ListKey after) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
    param(link, "q", filter.words());
    param(link, "kind", filter.kind());
    param(link, "family", filter.family());
    param(link, "direction", filter.direction());
    param(link, "state", filter.state());
    param(link, "urgency", filter.urgency());
    param(link, "year", filter.year());
    param(link, "issuer", filter.issuer());
    param(link, "after", after == null ? null : after.word());
    return link.encode().toUriString();
  }

  private static void param(UriComponentsBuilder link, String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      link.queryParam(name, "{" + name + "}");
      link.uriVariables(Map.of(name, value.toString()));
    }
  }
}
