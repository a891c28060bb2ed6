package vn.chot.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the issuing body from the head's left column (Decree 30/2020/NĐ-CP, appendix I, II.2);
 * where no head is printed, infers it from the signature, or takes the body a copy's first sentence
 * names.
 *
 * @param name the body's name
 * @param place where it stands; null where it was inferred
 */
record ReadIssuer(@Nullable String name, @Nullable Span place) {

  private static final Pattern MOTTO =
      Pattern.compile(
          "C[ỘO]NG H[ÒO][AÀ] X[ÃA] H[ỘO]I CH[ỦU] NGH[ĨI]A VI[ỆE]T NAM.*|[ĐD][ẢA]NG C[ỘO]NG S[ẢA]N VI[ỆE]T NAM.*|[ĐD][ộo]c l[ậa]p.*|\\*.*");
  private static final Pattern LOCALITY =
      Pattern.compile("(?:TỈNH|THÀNH PHỐ|TP\\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) .+");
  private static final Pattern PROVINCE =
      Pattern.compile(
          "(?:tỉnh|thành phố|huyện|quận|thị xã) (?:\\p{Lu}\\p{L}+)(?: \\p{Lu}\\p{L}+){0,3}");

  private static final Pattern COMMITTEE =
      Pattern.compile(
          "(?:UBND|[UỦ][ỷy] ban nhân dân|Chủ tịch) (tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\\b");

  private static final Phrases INFORMS =
      new Phrases(
          List.of(
              "thông báo",
              "đã thông báo",
              "vừa thông báo",
              "có thông báo",
              "vừa có thông báo",
              "đã có thông báo",
              "chính thức có thông báo",
              "ban hành thông báo",
              "vừa ban hành thông báo",
              "đã ban hành thông báo"));
  private static final Phrases PUBLISHES =
      new Phrases(
          List.of(
              "vừa có",
              "đã có",
              "ban hành",
              "vừa ban hành",
              "đã ban hành",
              "có",
              "ra",
              "vừa ra",
              "đã ra",
              "vừa ký",
              "đã ký",
              "ký",
              "phát",
              "vừa phát",
              "vừa gửi",
              "đã gửi",
              "yêu cầu",
              "nghiêm cấm"));

  static ReadIssuer in(
      List<Cell> cells, Zones zones, Signature signature, @Nullable Passage sentence) {
    List<String> agencies = new ArrayList<>();
    @Nullable Span place = null;
    StringBuilder open = new StringBuilder();
    for (Cell cell : cells) {
      if (MOTTO.matcher(cell.text().text()).matches()) {
        continue;
      }
      for (Line line : cell.lines()) {
        String words = MOTTO.matcher(line.words()).replaceFirst("").strip();
        int motto = words.indexOf("CỘNG H");
        int party = words.indexOf("ĐẢNG CỘNG SẢN");
        int cut = motto > 0 ? motto : party > 0 ? party : words.length();
        words = words.substring(0, cut).strip();
        boolean capitals =
            words.length() > 1
                && words.chars().noneMatch(Character::isLowerCase)
                && words.chars().anyMatch(Character::isLetter);
        if (!capitals || words.startsWith("SỐ") || isStamp(words)) {
          continue;
        }
        boolean begins =
            Cues.ISSUERS.begin(words)
                && !open.toString().endsWith(" VĂN PHÒNG")
                && !isContinued(open, words);
        if (begins) {
          close(agencies, open);
        } else if (open.isEmpty() || place == null) {
          continue;
        }
        open.append(open.isEmpty() ? "" : " ").append(words);
        Span here = line.text().span();
        place = begins || place == null ? here : new Span(place.start(), here.end());
      }
    }
    close(agencies, open);
    if (!agencies.isEmpty()) {
      return new ReadIssuer(LowerCapitals.sentence(localised(agencies)), place);
    }
    return sentence == null ? inferred(zones, signature) : announced(sentence, zones, signature);
  }

  private static boolean isStamp(String words) {
    return words.contains("HỎA TỐC")
        || words.endsWith("KHẨN")
        || words.endsWith("MẬT")
        || words.startsWith("CÔNG VĂN ĐẾN")
        || words.startsWith("ĐẾN");
  }

  /**
   * "VĂN PHÒNG" + "CHÍNH PHỦ", "BAN CHẤP HÀNH" + "ĐẢNG BỘ TỈNH": the second line goes on with the
   * first.
   */
  private static boolean isContinued(StringBuilder open, String words) {
    String before = open.toString();
    return before.equals("VĂN PHÒNG")
        || before.endsWith(" VÀ")
        || before.endsWith("CHÍNH")
        || before.equals("BAN CHẤP HÀNH")
        || before.equals("BAN CHỈ ĐẠO")
        || before.equals("BAN THƯỜNG VỤ")
        || before.equals("ỦY BAN")
        || words.startsWith("PHÒNG, CHỐNG");
  }

  private static void close(List<String> agencies, StringBuilder open) {
    if (!open.isEmpty()) {
      agencies.add(open.toString());
      open.setLength(0);
    }
  }

  /** The last body named, with the locality of the one above it where it has none itself. */
  private static String localised(List<String> agencies) {
    String last = agencies.getLast();
    Matcher above = LOCALITY.matcher(agencies.getFirst());
    boolean local =
        LOCALITY.matcher(last).find() || last.contains("CHÍNH PHỦ") || last.contains("TRUNG ƯƠNG");
    return agencies.size() > 1 && !local && above.find() ? last + " " + above.group() : last;
  }

  /**
   * "Thủ tướng Chính phủ vừa có Công điện …", "Văn phòng UBND tỉnh … đã thông báo …"; else whoever
   * commands in the preamble.
   */
  private static ReadIssuer announced(Passage sentence, Zones zones, Signature signature) {
    Words words = new Words(sentence.text().substring(0, Math.min(sentence.text().length(), 600)));
    ReadNames names = new ReadNames(words, new Phrases(List.of()));
    for (Phrases verbs : List.of(INFORMS, PUBLISHES)) {
      for (int i = 0; i < Math.min(words.size(), 100); i++) {
        boolean begins =
            words.isCapital(i) && (names.beginsName(i) || Cues.ISSUERS.at(words, i) > 0);
        int end = begins ? publisher(names, i) : i;
        if (end > i && verbs.at(words, end) > 0) {
          return new ReadIssuer(
              words.slice(i, end), sentence.span(words.start(i), words.end(end - 1)));
        }
      }
    }
    ReadIssuer signed = inferred(zones, signature);
    return signed.name() == null ? commanding(zones) : signed;
  }

  /** Where the name of whoever publishes ends: a run of at most a dozen words. */
  private static int publisher(ReadNames names, int from) {
    int end = names.anyAt(from).map(ReadNames.Run::to).orElse(from);
    return end - from > 14 ? from : end;
  }

  /**
   * In a copy without head and signature: "…, Sở Giáo dục và Đào tạo yêu cầu các trường …:" before
   * the first measure.
   */
  private static ReadIssuer commanding(Zones zones) {
    for (Line line : zones.body().subList(0, Math.min(8, zones.body().size()))) {
      if (ReadMark.at(line.words()).isPresent()) {
        break;
      }
      Words words = new Words(line.words());
      ReadNames names = new ReadNames(words, new Phrases(List.of()));
      for (int i = 0; i < words.size(); i++) {
        int end = words.isCapital(i) ? names.at(i).map(ReadNames.Run::to).orElse(i) : i;
        if (end > i && Cues.order(words, end) > 0) {
          String name =
              words
                  .slice(i, end)
                  .replaceFirst("^(?:Phó )?Chủ tịch (?=UBND|Ủy ban)", "")
                  .replaceFirst("^Bộ trưởng ", "");
          boolean bare =
              name.matches("(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:tỉnh|thành phố|huyện)");
          String province = province(zones);
          String place =
              bare && province.contains(" ")
                  ? name.replaceFirst("(?:tỉnh|thành phố|huyện)$", province)
                  : name;
          return new ReadIssuer(place, line.text().span(words.start(i), words.end(end - 1)));
        }
        i = Math.max(i, end - 1);
      }
    }
    return new ReadIssuer(null, null);
  }

  private static ReadIssuer inferred(Zones zones, Signature signature) {
    String on = Signature.bare(signature.on());
    if (on.isEmpty()) {
      return new ReadIssuer(null, null);
    }
    String province = province(zones);
    if (on.startsWith("ỦY BAN NHÂN DÂN") || on.startsWith("UBND") || on.equals("CHỦ TỊCH")) {
      return new ReadIssuer(with("UBND", province), null);
    }
    if (on.startsWith("CHÁNH VĂN PHÒNG")) {
      return new ReadIssuer(with("Văn phòng UBND", province), null);
    }
    boolean body = Cues.ISSUERS.begin(on);
    return new ReadIssuer(body ? LowerCapitals.sentence(on) : null, null);
  }

  private static String with(String office, String province) {
    return province.isEmpty() ? office : office + " " + province;
  }

  /** The locality the paper names most often, of the level whose committee it speaks of most. */
  private static String province(Zones zones) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> levels = new HashMap<>();
    for (Line line : zones.body()) {
      Matcher level = COMMITTEE.matcher(line.words());
      while (level.find()) {
        levels.merge(level.group(1), 1, Integer::sum);
      }
      Matcher matcher = PROVINCE.matcher(line.words());
      while (matcher.find()) {
        if (!isPerson(matcher.group())) {
          counts.merge(matcher.group(), 1, Integer::sum);
        }
      }
    }
    String level = most(levels);
    counts.keySet().removeIf(name -> !name.startsWith(level));
    String most = most(counts);
    return most.isEmpty() ? level : most;
  }

  private static String most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /**
   * "tỉnh Lâm Minh Thành" is a person after "UBND tỉnh": a surname begins it and three words
   * follow.
   */
  private static boolean isPerson(String name) {
    String[] parts = name.split(" ", -1);
    return parts.length >= 4 && Cues.SURNAMES.begin(parts[1].toLowerCase(Locale.ROOT));
  }
}
