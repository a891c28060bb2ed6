package vn.chot.bench.registers;

/** A question put to a layout, as the list of a register puts it for a commune's officer. */
enum Asked {
  FIRST_PAGE("first page by date, one commune"),
  DEEP_PAGE("page from July on, one commune"),
  BY_STATE("state and commune"),
  BY_CHANNEL("choice field and commune"),
  SEARCH("words, one commune"),
  SEARCH_ALL("words, whole province"),
  PROVINCE("first page by date, whole province"),
  BOARD("counts by state, one commune"),
  MONTHS("counts by month, whole province"),
  MOVE("one move with its history");

  private final String words;

  Asked(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** How often it is asked. */
  int times() {
    return this == MONTHS ? 5 : 200;
  }

  /** The statement; both units of the commune, then day or word stand for the question marks. */
  String sql(Layout layout) {
    String day = layout.field("reported_on");
    String table = " from " + layout.table() + " where register = 'stranger-report'";
    String from =
        "select id, number, state, %s as day, %s as channel, %s as people"
                .formatted(day, layout.field("channel"), layout.field("people"))
            + table;
    String sorted = " order by " + day + " desc, id desc limit 51";
    String inArea = " and unit in (?, ?)";
    return switch (this) {
      case FIRST_PAGE -> unitByUnit(from + " and unit = u.unit" + sorted);
      case DEEP_PAGE ->
          unitByUnit(
              from
                  + " and unit = u.unit and (%s, id) < (%s, cast(? as uuid))"
                      .formatted(day, layout.day("?"))
                  + sorted);
      case BY_STATE -> unitByUnit(from + " and unit = u.unit and state in (?, ?)" + sorted);
      case BY_CHANNEL -> unitByUnit(from + " and unit = u.unit and " + layout.channel() + sorted);
      case SEARCH -> from + inArea + " and search like ?" + sorted;
      case SEARCH_ALL -> from + " and search like ?" + sorted;
      case PROVINCE -> from + sorted;
      case BOARD -> "select state, count(*)" + table + inArea + " group by state";
      case MONTHS ->
          "select left(cast(%s as text), 7), count(*)".formatted(day) + table + " group by 1";
      case MOVE ->
          """
          with moved as (update %s set state = 'closed', edition = edition + 1 where id = ? returning id)
          insert into history select id, 'close', now() from moved
          """
              .formatted(layout.table());
    };
  }

  /** A page of each unit by its own index, then the first of them all: no area is sorted whole. */
  private static String unitByUnit(String page) {
    return "select p.* from unnest(array[?, ?]::uuid[]) as u (unit) cross join lateral ("
        + page
        + ") p order by p.day desc, p.id desc limit 51";
  }
}
