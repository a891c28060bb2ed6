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
  static final Phrases CLAUSES = Phrases.named("clauses");
  static final Phrases MUSTS = Phrases.named("musts");
  static final Phrases ISSUERS = Phrases.named("issuers");

  private Cues() {}
}
