package vn.chot.app.registers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chot.app.access.Actor;
import vn.chot.register.Choice;
import vn.chot.register.Field;
import vn.chot.register.FieldType;
import vn.chot.register.Move;
import vn.chot.register.Register;
import vn.chot.register.State;

/** What programs may call of one register, as OpenAPI 3.1, made from its file as it is in force. */
@RestController
class RegisterApiPages {
  private final OpenRegister openRegister;

  RegisterApiPages(OpenRegister openRegister) {
    this.openRegister = openRegister;
  }

  @GetMapping("/registers/{name:[a-z][a-z0-9-]*}/openapi.json")
  ResponseEntity<Map<String, Object>> describe(Actor actor, @PathVariable String name) {
    Register register = openRegister.open(actor, name).live().register();
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(of(register));
  }

  static Map<String, Object> of(Register register) {
    String path = "/api/v1/registers/" + register.name() + "/entries";
    Map<String, Object> paths = new LinkedHashMap<>();
    paths.put(
        path,
        Map.of(
            "get", call("Danh sách / list", filters(register), null, "200", "Page"),
            "post", call("Ghi mới / write", List.of(), "Sent", "201", "Written")));
    paths.put(
        path + "/{id}",
        Map.of(
            "get", call("Một mục / one", List.of(id()), null, "200", "Entry"),
            "put", call("Sửa / change", List.of(id()), "Sent", "200", "Written")));
    for (Move move : register.moves()) {
      paths.put(
          path + "/{id}/moves/" + move.name(),
          Map.of(
              "post",
              call(
                  move.label().vi() + " / " + move.label().en(),
                  List.of(id()),
                  "Sent",
                  "200",
                  "Written")));
    }
    return Map.of(
        "openapi", "3.1.0",
        "info",
            Map.of(
                "title", register.title().vi(),
                "description", register.about().vi() + "\n\n" + register.about().en(),
                "version", String.valueOf(register.version())),
        "paths", paths,
        "components",
            Map.of(
                "schemas", schemas(register),
                "securitySchemes", Map.of("token", Map.of("type", "http", "scheme", "bearer"))),
        "security", List.of(Map.of("token", List.of())));
  }

  private static Map<String, Object> call(
      String summary,
      List<Map<String, Object>> parameters,
      @org.jspecify.annotations.Nullable String body,
      String status,
      String answer) {
    Map<String, Object> call = new LinkedHashMap<>();
    call.put("summary", summary);
    call.put("parameters", parameters);
    if (body != null) {
      call.put("requestBody", Map.of("required", true, "content", json(body)));
    }
    call.put(
        "responses",
        Map.of(
            status,
            Map.of("description", "xong / done", "content", json(answer)),
            "4XX",
            Map.of("description", "từ chối, RFC 9457 / refused")));
    return call;
  }

  private static Map<String, Object> json(String schema) {
    return Map.of(
        "application/json", Map.of("schema", Map.of("$ref", "#/components/schemas/" + schema)));
  }

  private static Map<String, Object> id() {
    return Map.of(
        "name",
        "id",
        "in",
        "path",
        "required",
        true,
        "schema",
        Map.of("type", "string", "format", "uuid"));
  }

  private static List<Map<String, Object>> filters(Register register) {
    List<Map<String, Object>> filters = new ArrayList<>();
    for (String column : new Columns(register).filtering()) {
      boolean range = RegisterWords.filter(register, column) == RegisterWords.Filter.RANGE;
      for (String name : range ? List.of(column + ".from", column + ".to") : List.of(column)) {
        filters.add(Map.of("name", name, "in", "query", "schema", Map.of("type", "string")));
      }
    }
    filters.add(Map.of("name", "after", "in", "query", "schema", Map.of("type", "string")));
    return filters;
  }

  private static Map<String, Object> schemas(Register register) {
    Map<String, Object> fields = new LinkedHashMap<>();
    register.fields().forEach(field -> fields.put(field.name(), schema(field)));
    Map<String, Object> typed = Map.of("type", "object", "properties", fields);
    Map<String, Object> text = Map.of("type", "string");
    Map<String, Object> whole = Map.of("type", "integer");
    return Map.of(
        "Fields", typed,
        "Entry",
            object(
                Map.of(
                    "id", Map.of("type", "string", "format", "uuid"),
                    "number", text,
                    "state",
                        Map.of(
                            "type",
                            "string",
                            "enum",
                            register.states().stream().map(State::name).toList()),
                    "edition", whole,
                    "version", whole,
                    "overdue", Map.of("type", "boolean"),
                    "fields", Map.of("$ref", "#/components/schemas/Fields"),
                    "moves", Map.of("type", "array", "items", text))),
        "Page",
            object(
                Map.of(
                    "entries",
                    Map.of("type", "array", "items", Map.of("$ref", "#/components/schemas/Entry")),
                    "next",
                    Map.of("type", List.of("string", "null")))),
        "Sent",
            object(
                Map.of(
                    "fields",
                    Map.of("$ref", "#/components/schemas/Fields"),
                    "edition",
                    whole,
                    "confirmed",
                    Map.of("type", "boolean"),
                    "reason",
                    text)),
        "Written", object(Map.of("id", text, "number", text)));
  }

  private static Map<String, Object> object(Map<String, Object> properties) {
    return Map.of("type", "object", "properties", properties);
  }

  private static Map<String, Object> schema(Field field) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", field.label().vi());
    schema.put("description", field.label().en());
    kind(field.type(), schema);
    if (!field.typed()) {
      schema.put("readOnly", true);
    }
    return schema;
  }

  private static void kind(FieldType type, Map<String, Object> schema) {
    switch (type) {
      case FieldType.Figure figure -> schema.put("type", figure.whole() ? "integer" : "number");
      case FieldType.Money money -> schema.put("type", "integer");
      case FieldType.YesNo yesNo -> schema.put("type", "boolean");
      case FieldType.Day day -> format(schema, "date");
      case FieldType.Moment moment -> format(schema, "date-time");
      case FieldType.OneChoice(List<Choice> choices) -> {
        schema.put("type", "string");
        schema.put("enum", choices.stream().map(Choice::name).toList());
      }
      case FieldType.ManyChoice(List<Choice> choices) -> {
        schema.put("type", "array");
        schema.put(
            "items", Map.of("type", "string", "enum", choices.stream().map(Choice::name).toList()));
      }
      case FieldType.Document document -> schema.put("type", List.of("object", "string"));
      case FieldType.StoredFile file -> schema.put("type", List.of("object", "string"));
      case FieldType.Computed(FieldType as, var value) -> kind(as, schema);
      case FieldType.Words words -> schema.put("type", "string");
      case FieldType.Person person -> format(schema, "uuid");
      case FieldType.Agency agency -> format(schema, "uuid");
      case FieldType.Unit unit -> format(schema, "uuid");
      case FieldType.Site site -> format(schema, "uuid");
      case FieldType.Plate plate -> schema.put("type", "string");
    }
  }

  private static void format(Map<String, Object> schema, String format) {
    schema.put("type", "string");
    schema.put("format", format);
  }
}
