package vn.chot.app.access;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** What {@code /api/openapi.json} says beside the calls themselves. */
@Configuration
@Lazy
class ApiDescription {
  private static final String PROBLEM = "#/components/schemas/Problem";

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
  }

  @Bean
  OpenAPI chotApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Chốt")
                .version("v1")
                .description(
                    "Gửi văn bản, lấy bản đọc, giao việc, xem và báo cáo nhiệm vụ. Mỗi yêu cầu kèm mã truy cập"
                        + " tạo ở trang “Mã truy cập”: `Authorization: Bearer chot_…`. Lỗi theo RFC 9457; `Accept-Language: en` để"
                        + " nhận tiếng Anh.\n\nSend a paper, get its reading, give out tasks, list and report them."
                        + " Each request bears a personal token. Refusals follow RFC 9457."))
        .components(
            new Components()
                .addSecuritySchemes(
                    "token",
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("Mã truy cập / personal token"))
                .addSchemas("Problem", problem()))
        .addSecurityItem(new SecurityRequirement().addList("token"));
  }

  private static Schema<?> problem() {
    Schema<Object> problem = new Schema<>();
    problem.setType("object");
    for (String text : new String[] {"type", "title", "detail", "instance", "code"}) {
      problem.addProperty(text, new Schema<String>().type("string"));
    }
    problem.addProperty("status", new Schema<Integer>().type("integer"));
    return problem;
  }

  /** Each call says who may use it and how it refuses. */
  @Bean
  OperationCustomizer whoMayAndHowItRefuses() {
    return (operation, method) -> {
      MayOnly only = mayOnly(method);
      if (only != null) {
        operation.setDescription(
            (operation.getDescription() == null ? "" : operation.getDescription() + "\n\n")
                + "Vai trò / roles: "
                + Arrays.stream(only.value())
                    .map(r -> r.vietnamese() + " (" + r.name() + ")")
                    .collect(Collectors.joining(", ")));
      }
      refusal(operation, "401", "Thiếu mã hoặc mã không còn hiệu lực / no good token");
      refusal(operation, "403", "Vai trò không được làm việc này / not for this role");
      refusal(operation, "4XX", "Từ chối khác, xem code / other refusals, see code");
      return operation;
    };
  }

  private static @org.jspecify.annotations.Nullable MayOnly mayOnly(HandlerMethod method) {
    MayOnly only = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), MayOnly.class);
    return only != null
        ? only
        : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), MayOnly.class);
  }

  private static void refusal(Operation operation, String status, String description) {
    operation
        .getResponses()
        .addApiResponse(
            status,
            new ApiResponse()
                .description(description)
                .content(
                    new Content()
                        .addMediaType(
                            "application/problem+json",
                            new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
  }
}
