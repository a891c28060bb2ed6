package vn.chot.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads whether a measure is to be done at once or kept up, by its words; "at once" wins over "kept
 * up".
 */
record FindCadence(Cadence cadence, List<Span> places) {

  private static final Phrases IMMEDIATE = Phrases.named("immediate");
  private static final Phrases NOT_IMMEDIATE = Phrases.named("notimmediate");
  private static final Phrases TIMELY = Phrases.named("timely");
  private static final Phrases ONGOING = Phrases.named("ongoing");
  private static final Phrases PURPOSE =
      new Phrases(
          List.of(
              "để",
              "nhằm",
              "phục vụ",
              "giúp",
              "để giúp",
              "không",
              "nếu",
              "khi",
              "việc",
              "đã",
              "góp phần"));
  private static final int PURPOSE_REACH = 14;
  private static final int CONDITION_REACH = 20;
  private static final int ACTOR_REACH = 20;
  private static final int CITATION_REACH = 30;

  static FindCadence in(Passage passage, Words words) {
    List<Span> immediate = new ArrayList<>();
    List<Span> ongoing = new ArrayList<>();
    List<Span> timely = new ArrayList<>();
    int purpose = -PURPOSE_REACH - 1;
    int cited = -1;
    for (int i = headingEnd(words); i < words.size(); i++) {
      if (";.".contains(words.key(i)) && !words.key(i).isEmpty()) {
        cited = -1;
      } else if (words.is(i, "số") && words.is(i + 2, "/")) {
        cited = i;
      } else if (cited >= 0 && words.is(i, "về") && i - cited < CITATION_REACH) {
        cited = Integer.MAX_VALUE - CITATION_REACH;
      }
      if (",;.:".contains(words.key(i))) {
        purpose = words.is(i, ",") ? purpose : -PURPOSE_REACH - 1;
        continue;
      }
      if (PURPOSE.at(words, i) > 0) {
        purpose = words.is(i, "nếu") ? i + CONDITION_REACH : i;
        continue;
      }
      boolean aims =
          cited <= words.size()
              && purpose >= 0
              && purpose < words.size()
              && (words.is(purpose, "để") || words.is(purpose, "nhằm"));
      boolean aside = i - purpose <= PURPOSE_REACH || cited > words.size();
      int against = NOT_IMMEDIATE.at(words, i);
      if (against > 0) {
        i += against - 1;
        continue;
      }
      collect(IMMEDIATE, passage, words, i, immediate, aside && !aims);
      collect(ONGOING, passage, words, i, ongoing, aside);
      collect(
          TIMELY, passage, words, i, timely, aside || TIMELY.at(words, i) == 0 || !binds(words, i));
    }
    if (!immediate.isEmpty()) {
      return new FindCadence(Cadence.IMMEDIATE, List.copyOf(immediate));
    }
    if (!ongoing.isEmpty()) {
      return new FindCadence(Cadence.ONGOING, List.copyOf(ongoing));
    }
    return timely.isEmpty()
        ? new FindCadence(Cadence.NONE, List.of())
        : new FindCadence(Cadence.IMMEDIATE, List.copyOf(timely));
  }

  /**
   * "in time" binds after a modal word ("phải kịp thời"), right after its verb ("bố trí kịp thời")
   * or its actor.
   */
  private static boolean binds(Words words, int i) {
    if (words.is(i - 1, "phải")
        || words.is(i - 1, "cần")
        || Cues.PREDICATES.at(words, i - 2) == 2) {
      return true;
    }
    int start = i;
    while (start > 0 && i - start < ACTOR_REACH && !".;:,".contains(words.key(start - 1))) {
      start--;
      if (Cues.PREDICATES.at(words, start) > 0 && !words.isCapital(start)) {
        return false;
      }
    }
    return start < i && Cues.HEADS.at(words, start) > 0;
  }

  /** "Về việc tăng cường lực lượng: …": what stands before the colon only names the subject. */
  private static int headingEnd(Words words) {
    if (!words.is(0, "về") && !words.is(0, "đối")) {
      return 0;
    }
    for (int i = 1; i < Math.min(words.size(), 50); i++) {
      if (words.is(i, ":")) {
        return i + 1;
      }
    }
    return 0;
  }

  private static void collect(
      Phrases cues, Passage passage, Words words, int i, List<Span> into, boolean aside) {
    int length = cues.at(words, i);
    if (length > 0 && !aside) {
      into.add(passage.span(words.start(i), words.end(i + length - 1)));
    }
  }
}
