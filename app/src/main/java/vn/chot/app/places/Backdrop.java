package vn.chot.app.places;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Role;

/** The land around, rivers and roads that the map draws beside the units. */
@Component
public class Backdrop {
  private final JdbcClient sql;
  private final JsonMapper json;
  private final Deeds deeds;

  Backdrop(JdbcClient sql, JsonMapper json, Deeds deeds) {
    this.sql = sql;
    this.json = json;
    this.deeds = deeds;
  }

  /** Brings features in that a program has made; what is no scenery is left out. */
  @Transactional
  public int bringIn(Actor actor, List<String> features, String file) {
    List<Scenery> drawn = new ArrayList<>();
    for (String feature : features) {
      JsonNode read = json.readTree(feature);
      ReadScenery.of(read).ifPresent(drawn::add);
    }
    return replace(actor, drawn, file);
  }

  private static final String DROP =
      """
      delete from places.backdrop b where b.file = :file and not exists (
        select from unnest(cast(:kinds as text[]), cast(:shapes as text[])) as n (kind, shape)
        where n.kind = b.kind and n.shape = b.shape)
      """;

  private static final String ADD =
      """
      insert into places.backdrop (file, kind, weight, name, shape)
      select :file, n.kind, n.weight, n.name, n.shape
      from unnest(cast(:kinds as text[]), cast(:weights as integer[]), cast(:names as text[]),
                  cast(:shapes as text[])) as n (kind, weight, name, shape)
      on conflict (file, kind, md5(shape)) do nothing
      """;

  /** What came with a file takes the place of what came with it before; how much of it is new. */
  @Transactional
  int replace(Actor actor, List<Scenery> drawn, String file) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new IllegalArgumentException("only an administrator draws the map's backdrop");
    }
    String[] kinds = drawn.stream().map(one -> one.kind().name()).toArray(String[]::new);
    String[] shapes = drawn.stream().map(Scenery::shape).toArray(String[]::new);
    sql.sql(DROP).param("file", file).param("kinds", kinds).param("shapes", shapes).update();
    int added =
        sql.sql(ADD)
            .param("file", file)
            .param("kinds", kinds)
            .param("weights", drawn.stream().map(Scenery::weight).toArray(Integer[]::new))
            .param("names", drawn.stream().map(Scenery::name).toArray(String[]::new))
            .param("shapes", shapes)
            .update();
    if (added > 0) {
      deeds.record(actor, new PlaceDeed.BackdropDrawn(java.util.UUID.randomUUID(), added));
    }
    return added;
  }

  /** All of it as a FeatureCollection: the land first, then rivers, then roads. */
  String drawn() {
    List<String> features =
        sql.sql(
                """
                select kind, weight, name, shape from places.backdrop
                order by case kind when 'RIVER' then 2 when 'ROAD' then 3 else 1 end, weight, id
                """)
            .query((row, index) ->
                "{\"type\":\"Feature\",\"properties\":"
                    + json.writeValueAsString(
                        java.util.Map.of(
                            "kind", row.getString("kind"),
                            "weight", row.getInt("weight"),
                            "name", row.getString("name")))
                    + ",\"geometry\":"
                    + row.getString("shape")
                    + "}")
            .list();
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",\n", features) + "]}";
  }
}
