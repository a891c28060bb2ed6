package vn.chot.app.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * The programming interface for who writes programs: every call of {@code /api/openapi.json} on a
 * page of the house, which needs no script.
 */
@Controller
class ApiDocsPages {
  private final ObjectProvider<OpenApiWebMvcResource> description;
  private final JsonMapper json;

  ApiDocsPages(ObjectProvider<OpenApiWebMvcResource> description, JsonMapper json) {
    this.description = description;
    this.json = json;
  }

  @GetMapping("/api/docs")
  String docs(HttpServletRequest request, Model model) throws JsonProcessingException {
    byte[] openApi = description.getObject().openapiJson(request, "/api/openapi.json", Locale.ROOT);
    model.addAttribute("api", ApiCalls.of(json.readTree(openApi)));
    return "access/api-docs";
  }
}
