package vn.chot.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks the outline and says which parts order something. A heading is none, its children inherit
 * its actor; praise and assessment are none; an unmarked paragraph must say an order in so many
 * words; articles of a decision are none.
 */
final class JudgeMeasures {

  /**
   * A part that orders something.
   *
   * @param path its path
   * @param words its own text
   * @param inherited who acts if it names nobody itself
   * @param lone whether nothing in the paper is numbered
   */
  record Draft(String path, Passage words, Found inherited, boolean lone) {}

  private enum Mood {
    ORDERING,
    ASSESSING
  }

  private final Node root;
  private final Phrases known;
  private final boolean numbered;
  private final List<Draft> drafts = new ArrayList<>();

  private JudgeMeasures(Node root, Phrases known) {
    this.root = root;
    this.known = known;
    this.numbered = root.children.stream().anyMatch(child -> child.mark != null);
  }

  static List<Draft> in(Node root, Phrases known, Found addressees) {
    JudgeMeasures judge = new JudgeMeasures(root, known);
    judge.children(root, addressees, Mood.ORDERING);
    return judge.drafts;
  }

  private void children(Node parent, Found inherited, Mood mood) {
    Found actors = inherited;
    boolean preamble = parent == root && numbered;
    for (Node child : parent.children) {
      preamble &= child.mark == null;
      String text = child.words.text();
      boolean unmarked = child.mark == null;
      if (unmarked && (preamble || text.endsWith(":"))) {
        Found told = actors(child).afterLastOrder();
        actors = told.isEmpty() ? actors : told;
        continue;
      }
      node(child, actors, mood);
    }
  }

  private void node(Node node, Found inherited, Mood mood) {
    if (node.kind == PartKind.ARTICLE) {
      return;
    }
    String text = node.words.text();
    Words words = new Words(text);
    if (node.mark != null && Headings.isHeading(node)) {
      Found named = actors(node).ofHeading();
      boolean actorless = named.isEmpty() || (node.kind == PartKind.SECTION && text.length() > 200);
      children(node, actorless ? inherited : named, moodOf(node, words, mood));
      return;
    }
    boolean order = orders(node, words, mood);
    Found own = actors(node).leads();
    if (order) {
      drafts.add(new Draft(node.path, node.words, inherited, !numbered));
    }
    Found chain = text.endsWith(":") ? actors(node).ofHeading() : own;
    boolean praises = !order && Cues.PRAISE.at(words, 0) > 0;
    children(node, chain.isEmpty() ? inherited : chain, praises ? Mood.ASSESSING : mood);
  }

  private FindActors actors(Node node) {
    return new FindActors(node.words, new Words(node.words.text()), known);
  }

  private static Mood moodOf(Node node, Words words, Mood mood) {
    boolean title = node.kind == PartKind.SECTION || words.size() < 16;
    if (!title) {
      return mood;
    }
    int assessing = Cues.ASSESSING_SECTIONS.first(words, 0, words.size());
    int ordering = Cues.ORDERING_SECTIONS.first(words, 0, words.size());
    if (assessing >= 0 && (ordering < 0 || assessing < ordering)) {
      return node.kind == PartKind.SECTION || assessing < 3 ? Mood.ASSESSING : mood;
    }
    return ordering >= 0 ? Mood.ORDERING : mood;
  }

  private boolean orders(Node node, Words words, Mood mood) {
    String text = node.words.text();
    if (text.length() < 8) {
      return false;
    }
    boolean commands = commands(words);
    if (Cues.PRAISE.at(words, 0) > 0 && !commands) {
      return false;
    }
    if (node.kind == PartKind.CLOSING) {
      return !informs(text) && saysOrder(node, words, commands);
    }
    if (mood == Mood.ASSESSING) {
      return commands && !text.endsWith(":");
    }
    boolean accounts = Cues.ASSESSMENT.at(words, 0) > 0 && Cues.PREDICATES.at(words, 0) < 2;
    if (node.mark == null) {
      boolean opening =
          !numbered && Cues.PREAMBLE.at(words, 0) > 0 && Cues.PREDICATES.at(words, 0) < 2;
      return !text.endsWith(":")
          && !informs(text)
          && (commands || (!accounts && !opening && saysOrder(node, words, commands)));
    }
    boolean obliges =
        Cues.OBLIGATIONS.anyIn(words, 0, words.size())
            || Cues.DECISIONS.anyIn(words, 0, words.size())
            || Cues.PREDICATES.at(words, 0) > 0;
    return accounts
        ? commands
            || Cues.MUSTS.anyIn(words, 0, words.size())
            || !actors(node).leads().isEmpty()
            || Cues.DECISIONS.anyIn(words, 0, words.size())
        : obliges;
  }

  private boolean saysOrder(Node node, Words words, boolean commands) {
    return commands
        || (Cues.PREDICATES.at(words, 0) > 0 && Cues.DECISIONS.at(words, 0) == 0)
        || Cues.MUSTS.anyIn(words, 0, words.size())
        || !actors(node).leads().isEmpty();
  }

  /** "yêu cầu", "giao", "đề nghị" and somebody after it, not in the past and not as a noun. */
  private boolean commands(Words words) {
    ReadNames names = new ReadNames(words, known);
    for (int i = 0; i < words.size(); i++) {
      int length = Cues.ORDERS.at(words, i);
      if (length > 0
          && !words.is(i - 1, "đã")
          && !words.is(i - 1, "theo")
          && !words.is(i - 1, "các")
          && !words.is(i - 1, "những")
          && !words.is(i - 1, "được")
          && names.beginsName(i + length)) {
        return true;
      }
    }
    return false;
  }

  /** "Trên đây là …", "… thông báo để … biết, thực hiện": the customary end, no order. */
  private static boolean informs(String text) {
    String start = text.substring(0, Math.min(text.length(), 400));
    return start.startsWith("Trên đây")
        || start.contains("thông báo để")
        || start.contains("thông báo đến")
        || start.contains("xin thông báo")
        || start.contains("thông báo tới")
        || start.contains("trân trọng thông báo")
        || (start.contains("thông báo ý kiến") && start.contains("biết"));
  }
}
