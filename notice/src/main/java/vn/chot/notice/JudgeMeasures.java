package vn.chot.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks the outline and collects the parts that order something. A heading is none, its children
 * inherit its actors; articles of a decision are none; a lead-in that ends with a colon is none,
 * what follows it inherits whom it addresses.
 */
final class JudgeMeasures {

  /**
   * A part that orders something.
   *
   * @param path its path
   * @param passage its own text
   * @param words that text's words
   * @param own who leads by its own words
   * @param lead who acts if it names nobody itself
   * @param partners who acts with them if it names nobody itself
   * @param loose whether {@code lead} stands in the preamble only, not in an item above
   */
  record Draft(
      String path,
      Passage passage,
      Words words,
      Found own,
      Found lead,
      Found partners,
      boolean loose) {}

  /**
   * What a part has from those above it.
   *
   * @param lead whom they name
   * @param partners with whom
   * @param addressed whether only the paper's addressees are known
   * @param told whether a heading right above names somebody
   * @param assessing whether they assess rather than order
   * @param loose whether only the preamble or the addressees name them
   */
  private record Above(
      Found lead,
      Found partners,
      boolean addressed,
      boolean told,
      boolean assessing,
      boolean loose) {

    Above naming(Found names, Found others) {
      return names.isEmpty() ? this : new Above(names, others, false, true, assessing, false);
    }

    Above assessing(boolean now) {
      return new Above(lead, partners, addressed, told, now, loose);
    }

    Above inPreamble() {
      return new Above(lead, partners, addressed, told, assessing, true);
    }
  }

  private static final int SHORTEST = 8;

  private final Node root;
  private final Lore lore;
  private final boolean numbered;
  private final List<Draft> drafts = new ArrayList<>();

  private JudgeMeasures(Node root, Lore lore) {
    this.root = root;
    this.lore = lore;
    this.numbered = root.children.stream().anyMatch(child -> child.mark != null);
  }

  static List<Draft> in(Node root, Lore lore, Found addressees) {
    JudgeMeasures judge = new JudgeMeasures(root, lore);
    judge.children(root, new Above(addressees, Found.NOTHING, true, false, false, true));
    return judge.drafts;
  }

  private void children(Node parent, Above above) {
    Above here = above;
    boolean preamble = parent == root && numbered;
    boolean rolled = false;
    for (Node child : parent.children) {
      preamble &= child.mark == null;
      boolean unmarked = child.mark == null;
      Found roll =
          child.isDash() && child.children.isEmpty() ? actors(child).nameAlone() : Found.NOTHING;
      if (!roll.isEmpty()) {
        here =
            rolled
                ? here.naming(here.lead().and(roll), here.partners())
                : here.naming(roll, Found.NOTHING);
        rolled = true;
      } else if (unmarked && (preamble || child.words.text().endsWith(":"))) {
        here = here.naming(actors(child).afterLastOrder(), Found.NOTHING);
        here = preamble ? here.inPreamble() : here;
      } else {
        node(child, here, parent == root && child == root.children.getFirst());
      }
    }
  }

  private void node(Node node, Above above, boolean first) {
    if (node.kind == PartKind.ARTICLE) {
      return;
    }
    String text = node.words.text();
    if (text.length() < SHORTEST && node.children.isEmpty()) {
      children(node, above);
      return;
    }
    Words words = node.cut();
    FindActors actors = actors(node);
    if (node.mark != null && Headings.isHeading(node)) {
      boolean prose = node.kind == PartKind.SECTION && text.length() > 200;
      Found partners =
          text.endsWith(":") ? FindPartners.in(node.words, words, lore.known()) : Found.NOTHING;
      Above below = prose ? above : above.naming(actors.ofHeading(), partners);
      children(node, below.assessing(assesses(node, words, above.assessing())));
      return;
    }
    Found own = actors.leads();
    SaysOrder says = new SaysOrder(node, words, own, lore);
    boolean order =
        (node.mark == null && !numbered && first)
            ? says.inSoManyWords()
            : says.here(above.assessing(), above.told(), numbered);
    if (order) {
      boolean addressed =
          above.addressed() && (!says.beginsWithVerb() || says.decides() || says.stops());
      drafts.add(
          new Draft(
              node.path,
              node.words,
              words,
              own,
              addressed ? Found.NOTHING : above.lead(),
              above.partners(),
              above.loose()));
    }
    Found chain = text.endsWith(":") ? actors.ofHeading() : own;
    children(
        node,
        above
            .naming(chain, Found.NOTHING)
            .assessing(above.assessing() || (!order && says.praises())));
  }

  private FindActors actors(Node node) {
    return new FindActors(node.words, node.cut(), lore);
  }

  /**
   * A section's or heading's title says whether what it heads assesses or orders; else the one
   * above decides.
   */
  private static boolean assesses(Node node, Words words, boolean above) {
    boolean section = node.kind == PartKind.SECTION;
    if (!section && words.size() >= 16) {
      return above;
    }
    int assessing = Cues.ASSESSING_SECTIONS.first(words, 0, words.size());
    int ordering = Cues.ORDERING_SECTIONS.first(words, 0, words.size());
    if (assessing >= 0 && (ordering < 0 || assessing < ordering)) {
      return section || assessing < 3 || above;
    }
    return ordering < 0 && above;
  }
}
