package vn.chot.app.surveillance.casefile;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.places.Unmarked;

/**
 * A point as it was typed.
 *
 * @param site "site" or "site/space" by their ids; empty where none was picked
 */
record PointForm(
    String kind,
    String site,
    String place,
    String vehicle,
    String seat,
    String fromDay,
    String fromTime,
    String toDay,
    String toTime,
    String people,
    String note,
    String why) {
  PointForm {
    kind = given(kind, 20);
    site = given(site, 80);
    place = given(place, 300);
    vehicle = given(vehicle, 100);
    seat = given(seat, 40);
    fromDay = given(fromDay, 14);
    fromTime = given(fromTime, 10);
    toDay = given(toDay, 14);
    toTime = given(toTime, 10);
    people = given(people, 2000);
    note = given(note, 2000);
    why = given(why, 500);
  }

  static final PointForm EMPTY = new PointForm("", "", "", "", "", "", "", "", "", "", "", "");

  private static String given(@Nullable String sent, int most) {
    return sent == null ? "" : sent.substring(0, Math.min(most, sent.length())).strip();
  }

  static PointForm of(PointDraft draft) {
    UUID site = draft.site();
    UUID space = draft.space();
    return new PointForm(
        draft.kind().name(),
        site == null ? "" : site + (space == null ? "" : "/" + space),
        draft.place(),
        draft.vehicle(),
        draft.seat(),
        TypedMoment.day(draft.from()),
        TypedMoment.time(draft.from()),
        TypedMoment.day(draft.to()),
        TypedMoment.time(draft.to()),
        draft.people(),
        draft.note(),
        "");
  }

  /** What it says; a day of going left out is the day of coming. */
  PointDraft draft() {
    String[] picked = site.split("/", 2);
    return new PointDraft(
        id(picked[0]),
        picked.length == 2 ? id(picked[1]) : null,
        Unmarked.tidied(place.isBlank() ? vehicle : place),
        Arrays.stream(PointKind.values())
            .filter(one -> one.name().equals(kind))
            .findFirst()
            .orElse(vehicle.isBlank() ? PointKind.OTHER : PointKind.VEHICLE),
        Unmarked.tidied(vehicle),
        Unmarked.tidied(seat),
        TypedMoment.of(fromDay, fromTime, LocalTime.MIDNIGHT).orElse(null),
        TypedMoment.of(toDay.isBlank() ? fromDay : toDay, toTime, LocalTime.of(23, 59))
            .orElse(null),
        people,
        note);
  }

  private static @Nullable UUID id(String text) {
    return text.matches("[0-9a-f]{8}-[0-9a-f-]{27}") ? UUID.fromString(text) : null;
  }
}
