package vn.chot.app.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The calls of an OpenAPI 3.1 description as a page shows them.
 *
 * @param calls by path, then by verb
 * @param shapes the objects they take and answer, by name
 */
record ApiCalls(List<Call> calls, List<Shape> shapes) {
  private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

  /**
   * One call.
   *
   * @param summary what it does, in Vietnamese
   * @param description the same in English, and who may
   * @param bodies what it takes beside its parameters
   */
  record Call(
      String verb,
      String path,
      String summary,
      List<String> description,
      List<Field> parameters,
      List<Body> bodies,
      List<Answer> answers) {

    /** Where it stands on the page. */
    String anchor() {
      return verb.toLowerCase(Locale.ROOT) + path.replaceAll("[^a-zA-Z0-9]+", "-");
    }

    /** Its answers without the refusals that all calls share. */
    List<Answer> ownAnswers() {
      return answers.stream().filter(answer -> !answer.shape().equals("Problem")).toList();
    }
  }

  /**
   * A parameter or a field.
   *
   * @param type its type in words, such as {@code string (uuid)} or {@code Item[]}
   * @param shape the name of the object it holds; empty where it holds none
   */
  record Field(String name, String type, String shape, boolean required, List<String> values) {}

  /** What a call takes as this media type. */
  record Body(String mediaType, List<Field> fields) {}

  /** What a call answers under this status. */
  record Answer(String status, String description, String shape) {}

  /** An object by name. */
  record Shape(String name, List<Field> fields) {}

  static ApiCalls of(JsonNode description) {
    JsonNode schemas = description.at("/components/schemas");
    List<Call> calls = new ArrayList<>();
    for (String path : new TreeSet<>(description.path("paths").propertyNames())) {
      JsonNode item = description.path("paths").path(path);
      item.propertyNames().stream()
          .filter(VERBS::contains)
          .sorted()
          .forEach(verb -> calls.add(call(verb, path, item.path(verb), schemas)));
    }
    List<Shape> shapes = new ArrayList<>();
    for (String name : new TreeSet<>(schemas.propertyNames())) {
      shapes.add(new Shape(name, fields(schemas.path(name))));
    }
    return new ApiCalls(List.copyOf(calls), List.copyOf(shapes));
  }

  private static Call call(String verb, String path, JsonNode call, JsonNode schemas) {
    List<Field> parameters = new ArrayList<>();
    for (JsonNode parameter : call.path("parameters")) {
      boolean required = parameter.path("required").asBoolean(false);
      parameters.add(field(parameter.path("name").asString(), parameter.path("schema"), required));
    }
    List<Body> bodies = new ArrayList<>();
    JsonNode content = call.at("/requestBody/content");
    for (String mediaType : content.propertyNames()) {
      JsonNode schema = content.path(mediaType).path("schema");
      JsonNode known = schema.has("$ref") ? schemas.path(reference(schema)) : schema;
      bodies.add(new Body(mediaType, fields(known)));
    }
    List<Answer> answers = new ArrayList<>();
    for (String status : new TreeSet<>(call.path("responses").propertyNames())) {
      JsonNode answer = call.path("responses").path(status);
      String shape = "";
      for (JsonNode kind : answer.path("content")) {
        shape = reference(kind.path("schema"));
      }
      answers.add(new Answer(status, answer.path("description").asString(""), shape));
    }
    return new Call(
        verb.toUpperCase(Locale.ROOT),
        path,
        call.path("summary").asString(call.path("operationId").asString("")),
        call.path("description").asString("").lines().filter(l -> !l.isBlank()).toList(),
        parameters,
        bodies,
        answers);
  }

  private static List<Field> fields(JsonNode schema) {
    TreeSet<String> required = new TreeSet<>();
    schema.path("required").forEach(name -> required.add(name.asString()));
    List<Field> fields = new ArrayList<>();
    JsonNode properties = schema.path("properties");
    for (String name : properties.propertyNames()) {
      fields.add(field(name, properties.path(name), required.contains(name)));
    }
    return fields;
  }

  private static Field field(String name, JsonNode schema, boolean required) {
    boolean list = schema.has("items");
    JsonNode one = list ? schema.path("items") : schema;
    String shape = reference(one);
    String format = one.path("format").asString("");
    String type =
        (shape.isEmpty() ? kind(one.path("type")) : shape)
            + (format.isEmpty() ? "" : " (" + format + ")")
            + (list ? "[]" : "");
    List<String> values = new ArrayList<>();
    one.path("enum").forEach(value -> values.add(value.asString()));
    return new Field(name, type, shape, required, values);
  }

  /** A type alone, or one beside null. */
  private static String kind(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (!one.asString().equals("null")) {
          return one.asString();
        }
      }
    }
    return type.asString("");
  }

  private static String reference(JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    return reference.substring(reference.lastIndexOf('/') + 1);
  }
}
