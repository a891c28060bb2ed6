package vn.chot.app.directive.task;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.agencies.Directory;
import vn.chot.app.agencies.NamedBy;
import vn.chot.app.agencies.Naming;
import vn.chot.app.directive.paper.ReviewedPaper;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unit;

/** Tells who speaks in a paper: ours, another province's or a central body's. */
@Component
class WhoSpeaks {
  private static final Pattern CENTRAL =
      Pattern.compile(
          "^(?:Chính phủ|Thủ tướng|Phó Thủ tướng|Văn phòng Chính phủ|Quốc hội|Bộ |Các Bộ|Ban Bí thư"
              + "|Bộ Chính trị|Ban Chấp hành Trung ương|Văn phòng Trung ương|Ban Chỉ đạo [Qq]uốc gia"
              + "|Ủy ban Thường vụ Quốc hội|Tòa án nhân dân tối cao|Viện Kiểm sát nhân dân tối cao).*",
          Pattern.DOTALL);
  private static final String PROPER = "(\\p{Lu}[\\p{L}\\p{M}]*(?:[ -]\\p{Lu}[\\p{L}\\p{M}]*)*)";
  private static final Pattern PROVINCE =
      Pattern.compile("(?:[Tt]ỉnh ủy|[Tt]ỉnh uỷ|[Tt]ỉnh)\\s+" + PROPER);
  private static final Pattern CITY =
      Pattern.compile("(?:[Tt]hành ủy|[Tt]hành phố|[Tt]p\\.?)\\s+" + PROPER);

  private final Places places;
  private final Directory directory;

  WhoSpeaks(Places places, Directory directory) {
    this.places = places;
    this.directory = directory;
  }

  /**
   * Who speaks in the paper.
   *
   * @param asOurs whether a clerk chose to read another province's paper as ours
   */
  NamedBy in(ReviewedPaper paper, boolean asOurs) {
    String issuer = paper.issuer() == null ? "" : paper.issuer();
    String province = province(paper, issuer);
    NamedBy unknown = new NamedBy(paper.day(), null, issuer, province, asOurs);
    return new NamedBy(
        paper.day(), foreign(unknown) ? null : issuer(issuer, unknown), issuer, province, asOurs);
  }

  /** Whether another province speaks. */
  boolean foreign(NamedBy by) {
    String named = by.province();
    Optional<Unit> home = named == null ? Optional.empty() : places.home(by.on());
    return named != null && home.isPresent() && !same(named, home.get().name());
  }

  private @Nullable UUID issuer(String name, NamedBy by) {
    if (name.isBlank()) {
      return null;
    }
    return directory.resolve(List.of(name), by).getFirst() instanceof Naming.One one
        ? one.agency().id()
        : null;
  }

  /**
   * The province the issuer names, else the one the paper was issued in; null for central bodies
   * and for places inside our own province.
   */
  private @Nullable String province(ReviewedPaper paper, String issuer) {
    if (CENTRAL.matcher(issuer).matches()) {
      return null;
    }
    Matcher named = PROVINCE.matcher(issuer);
    if (named.find()) {
      return composed(named.group(1));
    }
    Matcher city = CITY.matcher(issuer);
    if (city.find() && places.named(city.group(1), paper.day()).isEmpty()) {
      return composed(city.group(1));
    }
    String place = paper.place();
    return place == null || place.isBlank() || !places.named(place, paper.day()).isEmpty()
        ? null
        : composed(place);
  }

  private static boolean same(String one, String other) {
    return composed(one).toLowerCase(Locale.ROOT).equals(composed(other).toLowerCase(Locale.ROOT));
  }

  private static String composed(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }
}
