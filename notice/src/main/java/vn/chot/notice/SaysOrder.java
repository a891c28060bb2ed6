package vn.chot.notice;

import java.util.Optional;

/**
 * Judges whether a paragraph orders something: it begins with a verb, obliges in so many words,
 * commands somebody, names who acts, or tells what the chair decided. Praise, accounts of the past
 * and the customary last words are no orders.
 */
final class SaysOrder {

  private final Node node;
  private final Words words;
  private final Found actors;
  private final ReadNames names;

  SaysOrder(Node node, Words words, Found actors, Lore lore) {
    this.node = node;
    this.words = words;
    this.actors = actors;
    this.names = new ReadNames(words, lore.known());
  }

  boolean here(boolean assessing, boolean told, boolean numbered) {
    String text = node.words.text();
    if (text.length() < 8 || (praises() && !commands())) {
      return false;
    }
    if (node.kind == PartKind.CLOSING) {
      return !informs() && obliges();
    }
    if (assessing) {
      return commands() && !text.endsWith(":");
    }
    boolean verb = Cues.PREDICATES.at(words, 0) > 1;
    boolean accounts = !verb && (Cues.ASSESSMENT.at(words, 0) > 0 || Cues.LAWS.at(words, 0) > 0);
    if (node.mark == null) {
      boolean opening = !numbered && !verb && Cues.PREAMBLE.at(words, 0) > 0;
      return !text.endsWith(":")
          && !informs()
          && (inSoManyWords() || (!accounts && !opening && obliges()));
    }
    boolean listed =
        node.mark.form().isDash() && !accounts && Cues.OBLIGATIONS.anyIn(words, 0, words.size());
    return listed
        || (told && !accounts)
        || inSoManyWords()
        || obliges()
        || Cues.PUBLIC.at(words, 0) > 0;
  }

  /** Somebody is commanded, or something decided. */
  boolean inSoManyWords() {
    return !node.words.text().endsWith(":") && !informs() && (commands() || decides());
  }

  boolean praises() {
    return Cues.PRAISE.at(words, 0) > 0;
  }

  boolean beginsWithVerb() {
    return Cues.PREDICATES.at(words, 0) > 0 && Cues.DECISIONS.at(words, 0) == 0;
  }

  /** "Tạm dừng …", "Cho phép …": what is stopped or allowed concerns everybody. */
  boolean stops() {
    return (words.is(0, "tạm") && words.is(1, "dừng"))
        || words.is(0, "dừng")
        || words.is(0, "đóng")
        || (words.is(0, "cho") && words.is(1, "phép"));
  }

  private boolean obliges() {
    return commands()
        || verbFirst()
        || Cues.MUSTS.anyIn(words, 0, words.size())
        || !actors.isEmpty();
  }

  /**
   * A verb opens the paragraph, a later sentence, or what follows a colon: "Công tác tiêm chủng:
   * Tiếp tục …".
   */
  private boolean verbFirst() {
    for (int i = 0; i < words.size(); i++) {
      boolean verb =
          startsClause(i) && Cues.PREDICATES.at(words, i) > 0 && Cues.PRAISE.at(words, i) == 0;
      if (verb && !words.is(i, "đã") && !words.is(i, "là") && !words.is(i, "có")) {
        return true;
      }
    }
    return false;
  }

  private boolean startsClause(int i) {
    return i == 0
        || words.is(i - 1, ":")
        || words.is(i - 1, ".")
        || words.is(i - 1, ";")
        || (words.is(i - 1, ",") && i < 6);
  }

  /**
   * "thống nhất …" at a sentence's start, after "do đó", or after whoever decides, not in the past.
   */
  boolean decides() {
    for (int i = 0; i < words.size(); i++) {
      boolean therefore = words.is(i - 2, "do") && words.is(i - 1, "đó");
      boolean starts = startsClause(i) && !words.is(i - 1, ";");
      if ((starts || therefore) && Cues.DECISIONS.at(words, i) > 0) {
        return true;
      }
      if (starts && words.isCapital(i)) {
        Optional<ReadNames.Run> run = names.at(i);
        if (run.isPresent()
            && Cues.DECISIONS.at(words, run.get().to()) > 0
            && !words.is(run.get().to() + 2, "với")) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "yêu cầu", "giao", "đề nghị" and somebody after it, not in the past, not as a noun, not by a
   * law.
   */
  private boolean commands() {
    boolean law = false;
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, ".")) {
        law = false;
      }
      law |= (i == 0 || words.is(i - 1, ".")) && Cues.LAWS.at(words, i) > 0;
      int length = law ? 0 : Cues.order(words, i);
      boolean reported =
          words.is(i - 1, "đã")
              || words.is(i - 1, "theo")
              || words.is(i - 1, "các")
              || words.is(i - 1, "những")
              || words.is(i - 1, "được")
              || words.is(i - 1, "hướng");
      if (length > 0 && !reported && names.beginsName(i + length)) {
        return true;
      }
    }
    return false;
  }

  /** "Trên đây là …", "… thông báo để … biết, thực hiện": the customary end, no order. */
  private boolean informs() {
    String text = node.words.text();
    String start = text.substring(0, Math.min(text.length(), 400));
    return start.startsWith("Trên đây")
        || Cues.LAST_WORDS.at(words, 0) > 0
        || start.contains("thông báo để")
        || start.contains("thông báo đến")
        || start.contains("xin thông báo")
        || start.contains("thông báo tới")
        || start.contains("trân trọng thông báo")
        || (start.contains("thông báo ý kiến") && start.contains("biết"));
  }
}
