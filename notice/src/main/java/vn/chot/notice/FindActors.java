package vn.chot.notice;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who a paragraph tells to act: the name before its first verb ("Sở Y tế chủ trì …"), after a
 * word of command ("giao Công an tỉnh …"), or before a colon ("Sở Y tế: …").
 *
 * <p>Long, because the ways a Vietnamese sentence names its actor exclude one another in one fixed
 * order and are read best in it.
 */
final class FindActors {

  private static final int ORDER_REACH = 120;
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "của", "với", "cho", "tại", "do", "cùng", "bởi", "từ", "và", "giữa", "đến", "về", "ở",
          "trên", "gửi", "theo", "để", "qua", "như", "là", "sự", "được", "khi", "nếu", "mà",
          "trong", "giúp", "bằng", "thuộc");
  private static final Set<String> LEADING =
      Set.of(
          "về", "để", "nhằm", "trên", "căn", "theo", "trước", "trong", "khi", "nếu", "trường",
          "riêng", "từ", "đối", "qua", "do", "với", "tại", "sau", "ngoài", "việc", "nhiệm", "công",
          "nội", "kinh", "hàng", "hằng", "thống", "đồng", "cơ");
  private static final Set<String> PAST = Set.of("đã", "đang", "vừa", "vẫn");

  private final Passage passage;
  private final Words words;
  private final ReadNames names;
  private final Phrases superiors;

  FindActors(Passage passage, Words words, Lore lore) {
    this.passage = passage;
    this.superiors = lore.issuers();
    this.words = words;
    this.names = new ReadNames(words, lore.known());
  }

  /**
   * Who leads: the actors of all its sentences; those that only decide or report the past left out.
   */
  Found leads() {
    Found found = Found.NOTHING;
    for (Sentences.Sentence sentence : Sentences.of(words)) {
      Found here = subject(sentence, found.isEmpty());
      found = found.and(here);
    }
    return found;
  }

  /**
   * Whom a heading names: "Giao Sở Y tế:", "2. Sở Nội vụ", "Trưởng các điểm thi có trách nhiệm".
   */
  Found ofHeading() {
    Found chain = chain();
    if (!chain.isEmpty()) {
      return chain;
    }
    int end = words.size();
    while (end > 0 && !words.isWord(end - 1) && !words.is(end - 1, ")")) {
      end--;
    }
    boolean bare = end > 0 && end < 70 && names.beginsName(0) && !Cues.TASKS.anyIn(words, 0, end);
    return bare ? found(new ReadNames.Run(0, end, false)) : leads();
  }

  /**
   * The name a part consists of, brackets aside: "- Sở Công Thương (đối với hạ tầng thương mại);";
   * nothing where it says more.
   */
  Found nameAlone() {
    int end = words.size();
    while (end > 0 && !words.isWord(end - 1) && !words.is(end - 1, ")")) {
      end--;
    }
    int last = end;
    Optional<ReadNames.Run> run = names.at(0).filter(r -> r.to() >= last);
    return run.isPresent() && end > 0 ? found(run.get()) : Found.NOTHING;
  }

  /** Whom a lead-in addresses last: "… Thủ tướng yêu cầu các Bộ … thực hiện các nhiệm vụ sau:". */
  Found afterLastOrder() {
    for (int i = words.size() - 1; i >= 0; i--) {
      int length = Cues.order(words, i);
      if (length > 0 && !isReported(i)) {
        Optional<ReadNames.Run> run = names.at(i + length);
        if (run.isPresent()) {
          return found(run.get());
        }
      }
    }
    return Found.NOTHING;
  }

  /**
   * After "A lãnh đạo B chỉ đạo:" those below act under B (36-HD/VPTW: a Party body directs the
   * State through its members there).
   */
  private Found chain() {
    if (!words.is(words.size() - 1, ":")) {
      return Found.NOTHING;
    }
    for (int i = 1; i < Math.min(words.size(), ORDER_REACH); i++) {
      if ((words.is(i, "lãnh") || words.is(i, "chỉ"))
          && words.is(i + 1, "đạo")
          && !words.isCapital(i)) {
        Optional<ReadNames.Run> run = names.at(i + 2);
        if (run.isPresent() && names.beginsName(0) && !words.is(run.get().to(), ":")) {
          return found(run.get());
        }
      }
    }
    return Found.NOTHING;
  }

  private Found subject(Sentences.Sentence sentence, boolean first) {
    int i = skipOpeners(sentence.from(), sentence.to());
    boolean listed =
        words.is(sentence.from() - 1, ";")
            && !words.isCapital(i)
            && !words.is(i, "các")
            && Cues.order(words, i) == 0;
    if (listed || Cues.LAWS.at(words, i) > 0) {
      return Found.NOTHING;
    }
    Found direct = direct(i, sentence.to());
    boolean verbFirst =
        Cues.PREDICATES.at(words, i) > 0 && Cues.order(words, i) == 0 && !names.beginsName(i);
    if (direct.isEmpty() && verbFirst) {
      return first ? afterCommaOrder(sentence) : direct;
    }
    if (direct.isEmpty() && first) {
      direct =
          afterColon(sentence)
              .or(() -> afterOrder(sentence))
              .or(() -> inside(sentence))
              .orElse(Found.NOTHING);
    } else if (direct.isEmpty()) {
      direct =
          LEADING.contains(words.key(i))
              ? afterOrder(sentence).orElse(Found.NOTHING)
              : Found.NOTHING;
    }
    return direct.isEmpty() ? direct : direct.and(further(sentence, direct));
  }

  private int skipOpeners(int from, int to) {
    int i = from;
    for (int n = 0; n < 3; n++) {
      int length = names.beginsName(i) ? 0 : Cues.OPENERS.at(words, i);
      if (length == 0) {
        break;
      }
      i += length;
      if (words.is(i, ",") || words.is(i, ":")) {
        i++;
      }
    }
    return i < to ? i : from;
  }

  /** A name at the sentence's start, or a word of command there and the name after it. */
  private Found direct(int i, int to) {
    int order = Cues.order(words, i);
    if (order > 0) {
      return names
          .at(i + order)
          .filter(run -> run.from() < to)
          .map(this::found)
          .orElse(Found.NOTHING);
    }
    Optional<ReadNames.Run> run = names.at(i);
    if (run.isEmpty()) {
      return Found.NOTHING;
    }
    int next = words.is(run.get().to(), "và") ? run.get().to() + 1 : skipComma(run.get().to());
    int commanded = Cues.order(words, next);
    if (commanded > 0 && isSuperior(run.get())) {
      Optional<ReadNames.Run> told = names.at(next + commanded);
      if (told.isPresent()) {
        return found(told.get());
      }
    }
    if (PAST.contains(words.key(next)) || decides(run.get(), next)) {
      return Found.NOTHING;
    }
    boolean colon = words.is(run.get().to(), ":") || run.get().acts();
    boolean acts =
        next < words.size()
            && (Cues.PREDICATES.at(words, next) > 0
                || Cues.STOPS.at(words, next) > 0
                || Cues.GLUE.at(words, next) > 0);
    boolean alone = run.get().to() >= to || next >= words.size();
    return colon || acts || alone ? found(run.get()) : Found.NOTHING;
  }

  private int skipComma(int i) {
    return words.is(i, ",") ? i + 1 : i;
  }

  /** "UBND tỉnh thống nhất …" is the issuer deciding, not an actor told to act. */
  private boolean decides(ReadNames.Run run, int next) {
    return Cues.DECISIONS.at(words, next) > 0 && isSuperior(run) && !words.is(next + 2, "với");
  }

  /** Whether the run names whoever issues the paper or stands above all it is sent to. */
  private boolean isSuperior(ReadNames.Run run) {
    int length = run.to() - run.from();
    int generic = Cues.SUPERIORS.at(words, run.from());
    boolean person = generic > 0 && length > generic && length <= generic + 6;
    for (int i = run.from() + generic; i < run.to(); i++) {
      person &= words.isCapital(i) || words.is(i, ".");
    }
    return generic == length || person || superiors.at(words, run.from()) >= length;
  }

  /** "Về kinh phí: Sở Tài chính bố trí …". */
  private Optional<Found> afterColon(Sentences.Sentence sentence) {
    for (int i = sentence.from() + 1; i < sentence.to() && i < sentence.from() + ORDER_REACH; i++) {
      if (words.is(i, ":")) {
        Found found = direct(skipOpeners(i + 1, sentence.to()), sentence.to());
        if (!found.isEmpty()) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  /** "Nhận được công văn này, yêu cầu các đơn vị …". */
  private Found afterCommaOrder(Sentences.Sentence sentence) {
    for (int i = sentence.from() + 1; i < sentence.to() && i < sentence.from() + ORDER_REACH; i++) {
      int length = words.is(i - 1, ",") ? Cues.order(words, i) : 0;
      if (length > 0) {
        return names.at(i + length).map(this::found).orElse(Found.NOTHING);
      }
    }
    return Found.NOTHING;
  }

  /** "Để …, yêu cầu Bộ Y tế …". */
  private Optional<Found> afterOrder(Sentences.Sentence sentence) {
    for (int i = sentence.from() + 1; i < sentence.to() && i < sentence.from() + ORDER_REACH; i++) {
      int length = Cues.order(words, i);
      if (length > 0 && !isReported(i)) {
        Optional<ReadNames.Run> run = names.at(i + length).filter(r -> r.from() < sentence.to());
        if (run.isPresent()) {
          return Optional.of(found(run.get()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "Việc mở rộng khu cách ly các huyện, thành phố chủ động thực hiện": a name inside that a verb
   * follows and none governs.
   */
  private Optional<Found> inside(Sentences.Sentence sentence) {
    int limit = Math.min(sentence.to(), sentence.from() + ORDER_REACH);
    int verbEnd = -1;
    int i = sentence.from();
    while (i < limit) {
      Optional<ReadNames.Run> run = names.at(i);
      if (run.isPresent()) {
        boolean governed = PREPOSITIONS.contains(words.key(i - 1)) || verbEnd == i;
        if (carriesOut(run.get())
            || (!governed && i > sentence.from() && actsNext(run.get(), sentence.to()))) {
          return Optional.of(found(run.get()));
        }
        i = run.get().to();
      } else if (Cues.GLUE.at(words, i) > 0) {
        i += Cues.GLUE.at(words, i);
      } else {
        int verb = words.isCapital(i) ? 0 : Cues.PREDICATES.at(words, i);
        verbEnd = verb > 0 ? i + verb : verbEnd;
        i += Math.max(1, verb);
      }
    }
    return Optional.empty();
  }

  /** "Việc tiêm vắc xin … do Sở Y tế thực hiện". */
  private boolean carriesOut(ReadNames.Run run) {
    int next = run.to();
    return words.is(run.from() - 1, "do")
        && (words.is(next, "thực")
            || words.is(next, "chủ")
            || words.is(next, "đảm")
            || words.is(next, "phụ")
            || words.is(next, "tổ")
            || words.is(next, "làm"));
  }

  private boolean actsNext(ReadNames.Run run, int to) {
    int next = run.to();
    return next < to
        && Cues.PREDICATES.at(words, next) > 0
        && !PAST.contains(words.key(next))
        && !decides(run, next);
  }

  /** Second actors of the same sentence: "…, Sở Y tế tổng hợp", "…, giao Sở Tài chính …". */
  private Found further(Sentences.Sentence sentence, Found first) {
    Found more = Found.NOTHING;
    int i = words.at(characterAfter(first));
    int limit = Math.min(sentence.to(), i + ORDER_REACH * 2);
    while (i < limit) {
      if (PREPOSITIONS.contains(words.key(i))
          || words.is(i, "hợp")
          || words.is(i, "đạo")
          || words.is(i, "dẫn")
          || words.is(i, "trợ")
          || words.is(i, "báo")
          || words.is(i, "cáo")
          || words.is(i, "trình")
          || words.is(i, "mưu")) {
        Optional<ReadNames.Run> governed = names.at(i + 1);
        i = governed.map(ReadNames.Run::to).orElse(i + 1);
      } else if (words.is(i, ",")) {
        int at = skipOpeners(i + 1, sentence.to());
        int order = Cues.order(words, at);
        Optional<ReadNames.Run> run = names.at(at + order);
        boolean specific = order > 0 || words.isCapital(at);
        if (run.isPresent() && specific && (order > 0 || actsNext(run.get(), sentence.to()))) {
          more = more.and(found(run.get()));
        }
        i = run.map(ReadNames.Run::to).orElse(i + 1);
      } else {
        i++;
      }
    }
    return more;
  }

  private int characterAfter(Found found) {
    int end = found.places().getLast().end();
    int low = 0;
    int high = words.text().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passage.span(middle, middle + 1).start() < end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** "đã yêu cầu", "theo đề nghị", "các kiến nghị": no command. */
  private boolean isReported(int i) {
    return PAST.contains(words.key(i - 1))
        || PREPOSITIONS.contains(words.key(i - 1))
        || words.is(i - 1, "các")
        || words.is(i - 1, "những")
        || words.is(i - 1, "đúng")
        || words.is(i - 1, "đáp")
        || words.is(i - 1, "ứng")
        || words.is(i - 1, "việc")
        || words.is(i - 1, "ý");
  }

  private Found found(ReadNames.Run run) {
    String text = words.slice(run.from(), run.to());
    Span place = passage.span(words.start(run.from()), words.end(run.to() - 1));
    return new Found(SplitRun.names(text), List.of(place));
  }
}
