package vn.chot.app.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every template is given: who looks, in which language, and how texts and dates are written.
 * Each text stands in the template itself in both languages: {@code frame.say("Văn bản",
 * "Papers")}.
 */
public final class Frame {
  private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

  private final Tongue tongue;
  private final Visitor.@Nullable Who who;
  private final Supplier<List<MenuItem>> menu;
  private final String path;
  private final String back;
  private final String csrf;
  private final boolean demo;
  private final Bell bell;

  Frame(
      Tongue tongue,
      Visitor.@Nullable Who who,
      Supplier<List<MenuItem>> menu,
      String path,
      String back,
      String csrf,
      boolean demo,
      Bell bell) {
    this.tongue = tongue;
    this.who = who;
    this.menu = menu;
    this.path = path;
    this.back = back;
    this.csrf = csrf;
    this.demo = demo;
    this.bell = bell;
  }

  /** The text in the reader's language. */
  public String say(String vietnamese, String english) {
    return tongue == Tongue.EN ? english : vietnamese;
  }

  /** The refusal in the reader's language. */
  public String say(Refusal refusal) {
    return refusal.in(tongue);
  }

  /** A day as Vietnamese papers write it, {@code 05/05/2021}; nothing when there is none. */
  public String date(@Nullable LocalDate date) {
    return date == null ? "" : DATE.format(date);
  }

  /** A moment in Việt Nam's time, {@code 14:05 05/05/2021}; nothing when there is none. */
  public String time(@Nullable Instant moment) {
    return moment == null ? "" : TIME.format(moment.atZone(HERE));
  }

  /** A whole number with the reader's thousands mark. */
  public String number(long number) {
    String digits = String.format(java.util.Locale.ROOT, "%,d", number);
    return tongue == Tongue.EN ? digits : digits.replace(',', '.');
  }

  public Tongue tongue() {
    return tongue;
  }

  /** Who is signed in, or null on the pages before sign-in. */
  public Visitor.@Nullable Who who() {
    return who;
  }

  /** The menu of this person: asked by the layout alone, like the bell. */
  public List<MenuItem> menu() {
    return menu.get();
  }

  /** Whether the page now shown stands under this menu entry. */
  public boolean here(MenuItem item) {
    return path.equals(item.href()) || path.startsWith(item.href() + "/");
  }

  /** The address of the page now shown with its query, to come back to. */
  public String back() {
    return back;
  }

  /** The token every form carries in its field {@code _csrf}. */
  public String csrf() {
    return csrf;
  }

  /** Rings the bell: asked by the layout alone, so that pieces of a page do not pay for it. */
  public OptionalInt unread() {
    return bell.unread();
  }

  /** Whether this is the demonstration, which every page says. */
  public boolean demo() {
    return demo;
  }
}
