package vn.chot.notice;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who acts with the lead: the names after "phối hợp (với)", "cùng", "thống nhất với", "trao
 * đổi với".
 */
final class FindPartners {

  private static final Phrases ADVERBS =
      new Phrases(
          List.of(
              "chặt chẽ",
              "tốt",
              "hiệu quả",
              "chặt chẽ , hiệu quả",
              "đồng bộ",
              "kịp thời",
              "thường xuyên",
              "hiệu quả hơn",
              "thật tốt",
              "tích cực",
              "có hiệu quả",
              "chặt chẽ hơn",
              "nhịp nhàng",
              "trực tiếp",
              "chặt chẽ và hiệu quả"));
  private static final Phrases ACTS =
      new Phrases(
          List.of(
              ", hướng dẫn",
              "hướng dẫn",
              ", hỗ trợ",
              "hỗ trợ",
              ", giúp",
              "giúp",
              ", đôn đốc",
              ", theo dõi",
              ", tham mưu",
              ", chỉ đạo",
              "và hướng dẫn",
              ", trao đổi",
              ", thống nhất",
              "và hỗ trợ",
              "trao đổi",
              "thống nhất"));
  private static final Phrases WITH = new Phrases(List.of("với", "cùng với", "cùng"));
  private static final Phrases OPENINGS =
      new Phrases(
          List.of(
              "phối hợp",
              "phối hơp",
              "phối kết hợp",
              "thống nhất với",
              "trao đổi với",
              "hiệp đồng với",
              "kết hợp với",
              "bàn với",
              "liên hệ với",
              "hợp tác với",
              "cùng với",
              "cùng",
              "làm việc với",
              "hiệp đồng chặt chẽ với",
              "trao đổi , thống nhất với"));
  private static final Set<String> NOT_AFTER = Set.of("sự", "phần", "hành");

  private FindPartners() {}

  static Found in(Passage passage, Words words, Phrases known) {
    ReadNames names = new ReadNames(words, known);
    Found found = Found.NOTHING;
    int i = 0;
    while (i < words.size()) {
      int length = OPENINGS.at(words, i);
      if (length == 0 || (words.isCapital(i) && words.isCapital(i + 1))) {
        i++;
        continue;
      }
      boolean plain = words.is(i, "phối");
      Optional<ReadNames.Run> run =
          plain ? afterCooperation(words, names, i + length) : names.at(i + length);
      if (run.isPresent() && !NOT_AFTER.contains(words.key(i - 1))) {
        String text = words.slice(run.get().from(), run.get().to());
        Span place = passage.span(words.start(run.get().from()), words.end(run.get().to() - 1));
        found = found.and(new Found(SplitRun.names(text), List.of(place)));
        i = run.get().to();
      } else {
        i += length;
      }
    }
    return found;
  }

  private static Optional<ReadNames.Run> afterCooperation(Words words, ReadNames names, int from) {
    int i = from;
    for (int n = 0; n < 3; n++) {
      if (words.is(i, ",") && ADVERBS.at(words, i + 1) > 0) {
        i++;
      }
      i += ADVERBS.at(words, i);
    }
    int acts = ACTS.at(words, i);
    int with = WITH.at(words, i + acts);
    if (with > 0) {
      return names.anyAt(i + acts + with);
    }
    return names.at(i + acts);
  }
}
