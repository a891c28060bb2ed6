package vn.chot.app.places;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.TypedDay;

/** A site as it was typed; nothing of it is lost when it is refused. */
record SiteForm(
    @Nullable String kind,
    @Nullable String code,
    @Nullable String name,
    @Nullable String unit,
    @Nullable String address,
    @Nullable String longitude,
    @Nullable String latitude,
    @Nullable String capacity,
    @Nullable String opened,
    @Nullable String closed,
    @Nullable Integer edition) {

  static SiteForm of(Site site) {
    GeoPoint point = site.point();
    return new SiteForm(
        site.kind().name(),
        site.code(),
        site.name(),
        site.unit().toString(),
        site.address(),
        point == null ? "" : String.valueOf(point.longitude()),
        point == null ? "" : String.valueOf(point.latitude()),
        site.capacity() == null ? "" : String.valueOf(site.capacity()),
        site.openedOn() == null ? "" : site.openedOn().toString(),
        site.closedOn() == null ? "" : site.closedOn().toString(),
        site.edition());
  }

  /** What came of reading it. */
  sealed interface Read {
    record Good(SiteDraft draft) implements Read {}

    record Bad(Refusal refusal) implements Read {}
  }

  /** Reads it for a unit that is known. */
  Read read(@Nullable UUID known) {
    String called = Unmarked.tidied(text(name));
    if (called.isEmpty() || called.length() > 200) {
      return new Read.Bad(SiteRules.NO_NAME);
    }
    if (known == null) {
      return new Read.Bad(SiteRules.NO_UNIT);
    }
    GeoPoint point;
    Integer people;
    LocalDate first;
    LocalDate last;
    try {
      point = point(text(longitude), text(latitude));
    } catch (IllegalArgumentException no) {
      return new Read.Bad(SiteRules.NO_POINT);
    }
    try {
      people = text(capacity).isEmpty() ? null : Integer.valueOf(text(capacity));
    } catch (NumberFormatException no) {
      return new Read.Bad(SiteRules.NO_CAPACITY);
    }
    if (people != null && (people < 0 || people > 1_000_000)) {
      return new Read.Bad(SiteRules.NO_CAPACITY);
    }
    first = TypedDay.of(text(opened)).orElse(null);
    last = TypedDay.of(text(closed)).orElse(null);
    boolean unread =
        (first == null && !text(opened).isEmpty()) || (last == null && !text(closed).isEmpty());
    if (unread || (first != null && last != null && last.isBefore(first))) {
      return new Read.Bad(SiteRules.DAYS);
    }
    return new Read.Good(
        new SiteDraft(
            SiteKind.of(text(kind)).orElse(SiteKind.OTHER),
            text(code),
            called,
            known,
            text(address),
            point,
            people,
            first,
            last,
            "",
            List.of()));
  }

  /** A point of Việt Nam and its sea; neither number means none. */
  static @Nullable GeoPoint point(String longitude, String latitude) {
    if (longitude.isEmpty() && latitude.isEmpty()) {
      return null;
    }
    double east = Double.parseDouble(longitude.replace(',', '.'));
    double north = Double.parseDouble(latitude.replace(',', '.'));
    if (!(east >= 102 && east <= 118 && north >= 6 && north <= 24)) {
      throw new IllegalArgumentException("outside the country");
    }
    return new GeoPoint(east, north);
  }

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
