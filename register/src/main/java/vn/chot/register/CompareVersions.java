package vn.chot.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chot.rules.Condition;
import vn.chot.rules.Text;

/** What a new version of a register would do to the entries there are. */
public final class CompareVersions {
  private final Register old;
  private final Register next;
  private final InUse inUse;
  private final MigrateEntry migrate;
  private final List<Text> free = new ArrayList<>();
  private final List<Text> losses = new ArrayList<>();

  private CompareVersions(Register old, Register next, InUse inUse) {
    this.old = old;
    this.next = next;
    this.inUse = inUse;
    this.migrate = new MigrateEntry(next, old.version());
  }

  /**
   * What changes.
   *
   * @param free what is new or otherwise, for people, in the order of the new file
   * @param losses what would lose data and stands in no migration; not empty: the new version is
   *     refused
   */
  public record Compared(List<Text> free, List<Text> losses) {}

  /** What entries hold: asked before a field, choice or state is given up. */
  public interface InUse {
    /** Whether any entry has a value in the field. */
    boolean field(String field);

    /** The choices of the field that entries have. */
    Set<String> choices(String field);

    /** The states in which entries are; none when there are no entries. */
    Set<String> states();
  }

  public static Compared of(Register old, Register next, InUse inUse) {
    CompareVersions compare = new CompareVersions(old, next, inUse);
    compare.added();
    old.fields().forEach(compare::field);
    compare.states();
    return new Compared(List.copyOf(compare.free), List.copyOf(compare.losses));
  }

  /** Values of an entry written under an older version, as the register's migrations turn them. */
  public static Map<String, Value> migrated(
      Map<String, Value> values, int writtenUnder, Register register) {
    return new MigrateEntry(register, writtenUnder).values(values);
  }

  /** The state of an entry written under an older version, as the migrations turn it. */
  public static String migratedState(String state, int writtenUnder, Register register) {
    return new MigrateEntry(register, writtenUnder).state(state);
  }

  private void added() {
    for (Field field : next.fields()) {
      boolean known =
          old.fields().stream()
              .anyMatch(f -> migrate.field(f.name()).equals(Optional.of(field.name())));
      if (known) {
        continue;
      }
      free.add(
          new Text(
              "Thêm trường \"%s\" (%s).".formatted(field.label().vi(), field.name()),
              "New field \"%s\" (%s).".formatted(field.label().en(), field.name())));
      boolean mustBeFilled =
          field.required().equals(Condition.always()) && field.standard().isEmpty();
      if (mustBeFilled && !inUse.states().isEmpty()) {
        losses.add(
            new Text(
                "Trường mới \"%s\" bắt buộc nhưng các mục đã có chưa điền: thêm default, hoặc bỏ required."
                    .formatted(field.name()),
                "The new field \"%s\" is required, but the entries there are lack it: give it a default, or do not require it."
                    .formatted(field.name())));
      }
    }
    next.states().stream()
        .filter(s -> old.state(s.name()).isEmpty())
        .forEach(s ->
            free.add(
                new Text(
                    "Thêm trạng thái \"%s\".".formatted(s.label().vi()),
                    "New state \"%s\".".formatted(s.label().en()))));
    next.moves().stream()
        .filter(m -> old.move(m.name()).isEmpty())
        .forEach(m ->
            free.add(
                new Text(
                    "Thêm bước chuyển \"%s\".".formatted(m.label().vi()),
                    "New move \"%s\".".formatted(m.label().en()))));
  }

  private void field(Field before) {
    Optional<String> called = migrate.field(before.name());
    Optional<Field> after = called.flatMap(next::field);
    if (after.isEmpty()) {
      gone(before, called.isEmpty());
    } else if (!isKept(before.type(), after.get().type()) && inUse.field(before.name())) {
      losses.add(
          new Text(
              "Trường \"%s\" đổi kiểu từ %s sang %s, giá trị đã ghi sẽ mất: đặt trường mới tên khác, hoặc ghi drop trong migrations."
                  .formatted(before.name(), before.type().word(), after.get().type().word()),
              "The field \"%s\" changes from %s to %s, and its values would be lost: give the new one another name, or drop it in migrations."
                  .formatted(before.name(), before.type().word(), after.get().type().word())));
    } else {
      choices(before, after.get());
    }
  }

  private void gone(Field before, boolean dropped) {
    if (dropped || !inUse.field(before.name())) {
      free.add(
          new Text(
              "Bỏ trường \"%s\" (%s).".formatted(before.label().vi(), before.name()),
              "The field \"%s\" (%s) is dropped.".formatted(before.label().en(), before.name())));
      return;
    }
    losses.add(
        new Text(
            "Trường \"%s\" không còn mà đã có mục điền: ghi rename (tên mới) hoặc drop (bỏ, vì sao) trong migrations, to: %d."
                .formatted(before.name(), next.version()),
            "The field \"%s\" is gone, but entries fill it: write rename or drop in migrations, to: %d."
                .formatted(before.name(), next.version())));
  }

  /** Whether what was written under one kind can be kept under another. */
  private static boolean isKept(FieldType before, FieldType after) {
    if (before instanceof FieldType.Computed || after instanceof FieldType.Computed) {
      return before.word().equals(after.word());
    }
    boolean losesFractions =
        before instanceof FieldType.Figure was
            && after instanceof FieldType.Figure is
            && is.whole()
            && !was.whole();
    return before.word().equals(after.word()) && !losesFractions;
  }

  private void choices(Field before, Field after) {
    Set<String> used = inUse.choices(before.name());
    for (Choice choice : before.choices()) {
      String called = migrate.choice(after.name(), choice.name());
      boolean there = after.choices().stream().anyMatch(c -> c.name().equals(called));
      if (!there && used.contains(choice.name())) {
        losses.add(
            new Text(
                "Lựa chọn \"%s\" của \"%s\" không còn mà đã có mục dùng: giữ lại với gone: true, hoặc ghi values trong migrations."
                    .formatted(choice.name(), before.name()),
                "The choice \"%s\" of \"%s\" is gone, but entries have it: keep it with gone: true, or write values in migrations."
                    .formatted(choice.name(), before.name())));
      }
    }
    for (Choice choice : after.choices()) {
      if (before.choices().stream().noneMatch(c -> c.name().equals(choice.name()))) {
        free.add(
            new Text(
                "Thêm lựa chọn \"%s\" cho \"%s\"."
                    .formatted(choice.label().vi(), after.label().vi()),
                "New choice \"%s\" of \"%s\".".formatted(choice.label().en(), after.label().en())));
      }
    }
  }

  private void states() {
    Set<String> used = inUse.states();
    for (State state : old.states()) {
      if (next.state(migrate.state(state.name())).isEmpty() && used.contains(state.name())) {
        losses.add(
            new Text(
                "Trạng thái \"%s\" không còn mà có mục đang ở đó: ghi states trong migrations, to: %d."
                    .formatted(state.name(), next.version()),
                "The state \"%s\" is gone, but entries are in it: write states in migrations, to: %d."
                    .formatted(state.name(), next.version())));
      }
    }
  }
}
