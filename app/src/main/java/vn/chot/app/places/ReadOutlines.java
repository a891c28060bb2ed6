package vn.chot.app.places;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the features of a GeoJSON file one after the other. A broken feature is a problem of its
 * number; a broken file gives nothing but what is wrong with it.
 */
final class ReadOutlines {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final List<Outline> outlines = new ArrayList<>();
  private final List<Scenery> scenery = new ArrayList<>();
  private final List<UnitImport.Problem> problems = new ArrayList<>();
  private int number;
  private int hamlets;
  private String type = "";
  private boolean collection;

  private ReadOutlines() {}

  /**
   * What was read.
   *
   * @param scenery rivers, roads and the land around, which draw no unit
   * @param features how many the file holds
   * @param hamlets how many draw hamlets, which are no administrative units
   * @param broken whether the file itself is broken; then there are no outlines
   */
  record Read(
      List<Outline> outlines,
      List<Scenery> scenery,
      List<UnitImport.Problem> problems,
      int features,
      int hamlets,
      boolean broken) {}

  static Read from(InputStream file) {
    ReadOutlines reading = new ReadOutlines();
    try (JsonParser parser = JSON.createParser(file)) {
      reading.file(parser);
      return new Read(
          reading.outlines,
          reading.scenery,
          reading.problems,
          reading.number,
          reading.hamlets,
          false);
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      int line = at == null ? 0 : at.getLineNr();
      int column = at == null ? 0 : at.getColumnNr();
      return broken(new BrokenOutline(OutlineRules.notJson(line, column, reading.number + 1)));
    } catch (BrokenOutline e) {
      return broken(e);
    }
  }

  private static Read broken(BrokenOutline e) {
    return new Read(
        List.of(), List.of(), List.of(new UnitImport.Problem(0, e.refusal())), 0, 0, true);
  }

  private void file(JsonParser parser) throws BrokenOutline {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new BrokenOutline(OutlineRules.empty());
    }
    if (first != JsonToken.START_OBJECT) {
      throw new BrokenOutline(OutlineRules.notACollection(""));
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String member = parser.currentName();
      JsonToken value = parser.nextToken();
      if (member.equals("features") && value == JsonToken.START_ARRAY) {
        collection = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          JsonNode feature = JSON.readTree(parser);
          number++;
          take(feature);
        }
      } else if (member.equals("type") && value == JsonToken.VALUE_STRING) {
        type = parser.getString();
      } else {
        parser.skipChildren();
      }
    }
    parser.nextToken();
    if (!collection || !type.equals("FeatureCollection")) {
      throw new BrokenOutline(OutlineRules.notACollection(type));
    }
    if (number == 0) {
      throw new BrokenOutline(OutlineRules.empty());
    }
  }

  private void take(JsonNode feature) {
    JsonNode properties = feature.path("properties");
    String level = properties.path("level").asString("").strip();
    if (level.equals("hamlet")) {
      hamlets++;
      return;
    }
    Optional<Scenery> drawn = ReadScenery.of(feature);
    if (drawn.isPresent()) {
      scenery.add(drawn.get());
      return;
    }
    String code = code(properties);
    try {
      if (code.isEmpty()) {
        throw new BrokenOutline(OutlineRules.noCode());
      }
      String name = properties.path("fullName").asString(properties.path("name").asString(""));
      outlines.add(
          new Outline(number, code, name, level, OutlineShape.of(feature.path("geometry"))));
    } catch (BrokenOutline e) {
      problems.add(new UnitImport.Problem(number, OutlineRules.of(number, code, e.refusal())));
    }
  }

  private static String code(JsonNode properties) {
    for (String name : List.of("code", "ma", "maXa", "ma_xa", "maTinh", "ma_tinh", "CODE")) {
      String code = properties.path(name).asString("").strip();
      if (code.matches("[0-9A-Za-z-]{1,12}")) {
        return code;
      }
    }
    return "";
  }
}
