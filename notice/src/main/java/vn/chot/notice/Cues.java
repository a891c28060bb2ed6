package vn.chot.notice;

/** The word lists that tell one zone or one mood of a paper from another. */
final class Cues {

  static final Phrases HEADS = Phrases.named("heads");
  static final Phrases ANTIHEADS = Phrases.named("antiheads");
  static final Phrases PREDICATES = Phrases.named("predicates");
  static final Phrases STOPS = Phrases.named("stops");
  static final Phrases GLUE = Phrases.named("glue");
  static final Phrases ORDERS = Phrases.named("orders");
  static final Phrases OPENERS = Phrases.named("openers");
  static final Phrases PREAMBLE = Phrases.named("preamble");
  static final Phrases PRAISE = Phrases.named("praise");
  static final Phrases ASSESSMENT = Phrases.named("assessment");
  static final Phrases ASSESSING_SECTIONS = Phrases.named("assessing-sections");
  static final Phrases ORDERING_SECTIONS = Phrases.named("ordering-sections");
  static final Phrases OBLIGATIONS = Phrases.named("obligations");
  static final Phrases DECISIONS = Phrases.named("decisions");
  static final Phrases CLOSINGS = Phrases.named("closings");
  static final Phrases TITLES = Phrases.named("titles");
  static final Phrases SURNAMES = Phrases.named("surnames");
  static final Phrases FURNITURE = Phrases.named("furniture");
  static final Phrases CITING =
      new Phrases(
          java.util.List.of(
              "thực hiện", "căn cứ", "theo", "triển khai", "để", "nhằm", "tại", "xét"));
  static final Phrases LAWS =
      new Phrases(
          java.util.List.of(
              "luật",
              "nghị định",
              "nghị quyết",
              "quyết định",
              "hiến pháp",
              "bộ luật",
              "quy chế",
              "theo quy định hiện hành"));
  static final Phrases FIELDS = Phrases.named("fields");
  static final Phrases NOUNS = Phrases.named("nouns");
  static final Phrases SUPERIORS = Phrases.named("superiors");
  static final Phrases LAST_WORDS = Phrases.named("lastwords");
  static final Phrases PUBLIC = Phrases.named("public");
  static final Phrases TASKS = Phrases.named("tasks");
  static final Phrases CLAUSES = Phrases.named("clauses");
  static final Phrases MUSTS = Phrases.named("musts");
  static final Phrases ISSUERS = Phrases.named("issuers");

  private Cues() {}

  /**
   * How many words a word of command takes at i; 0 where it is part of a noun such as "giao ban",
   * "giao thông".
   */
  static int order(Words words, int i) {
    return GLUE.at(words, i) > 0 ? 0 : ORDERS.at(words, i);
  }
}
