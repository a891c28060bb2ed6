package vn.chot.register;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chot.rules.Condition;
import vn.chot.rules.Text;

/** Moves an entry: who may, when, with what, and what it starts and ends. */
public final class MoveEntry {
  private static final Text NOT_YET =
      new Text("Chưa đủ điều kiện để chuyển.", "The move cannot be made yet.");

  private final Register register;
  private final CheckEntry check;
  private final WorkingDays calendar;

  public MoveEntry(Register register, Directory directory, WorkingDays calendar) {
    this.register = register;
    this.check = new CheckEntry(register, directory);
    this.calendar = calendar;
  }

  /**
   * A move that parties may make now.
   *
   * @param notYet why not yet, when its condition does not hold and no field its form asks could
   *     change that
   */
  public record Offer(Move move, Optional<Text> notYet) {}

  /** What came of a move. */
  public sealed interface Outcome {

    /**
     * The entry moved, or waits for the next step of an approval (see {@link Entry#pending}).
     *
     * @param tell parties, and {@link Party#AUTHOR}, to be told; of a waiting step, who decides
     */
    record Moved(Entry entry, String from, List<String> tell, List<Finding> warnings)
        implements Outcome {}

    /** Nothing changed, and why. */
    record Refused(List<Finding> findings) implements Outcome {}
  }

  /**
   * The moves that these parties see on an entry; none while an approval is under way.
   *
   * @param parties those the person belongs to on this entry, {@link Party#AUTHOR} among them where
   *     so
   */
  public List<Offer> offers(Entry entry, Set<String> parties, LocalDateTime now) {
    if (pending(entry).isPresent()) {
      return List.of();
    }
    EntryFacts facts = check.facts(entry.values(), entry.state(), now);
    List<Offer> offers = new ArrayList<>();
    for (Move move : register.movesFrom(entry.state())) {
      if (!Collections.disjoint(move.who(), parties)) {
        boolean asked = move.ask().stream().anyMatch(f -> isAskedBy(move.when(), f));
        boolean holds = asked || move.when().holds(facts);
        offers.add(
            new Offer(move, holds ? Optional.empty() : Optional.of(move.say().orElse(NOT_YET))));
      }
    }
    return List.copyOf(offers);
  }

  private static boolean isAskedBy(Condition when, String field) {
    return when.names().stream().anyMatch(n -> n.equals(field) || n.startsWith(field + "."));
  }

  /** The step of an approval these parties may decide now. */
  public Optional<Move.Approval> decision(Entry entry, Set<String> parties) {
    return pending(entry)
        .map(p -> register.move(p.move()).orElseThrow().approvals().get(p.step()))
        .filter(step -> !Collections.disjoint(step.who(), parties));
  }

  /**
   * Makes a move.
   *
   * @param with what was typed into the move's own form
   */
  public Outcome move(
      Entry entry,
      String move,
      Set<String> parties,
      Map<String, String> with,
      String reason,
      LocalDateTime now) {
    Optional<Move> found = register.move(move);
    if (found.isEmpty() || !found.get().from().contains(entry.state())) {
      return refused(move, notFrom(entry, found));
    }
    if (pending(entry).isPresent()) {
      return refused(
          move,
          new Text(
              "Đang chờ phê duyệt; hãy đợi đồng ý hoặc từ chối xong.",
              "An approval is under way; wait until it is agreed or refused."));
    }
    return Collections.disjoint(found.get().who(), parties)
        ? refused(move, onlyThese(found.get().who()))
        : checked(entry, found.get(), with, reason, now);
  }

  private Outcome checked(
      Entry entry, Move move, Map<String, String> with, String reason, LocalDateTime now) {
    Map<String, String> asked = new HashMap<>(with);
    asked.keySet().retainAll(move.ask());
    CheckEntry.Checked checked = check.checkMove(asked, entry, move.to(), now);
    List<Finding> findings = new ArrayList<>();
    checked.findings().stream().filter(f -> !f.warning()).forEach(findings::add);
    for (String field : move.require()) {
      boolean known = findings.stream().anyMatch(f -> f.field().equals(field));
      if (!checked.values().containsKey(field) && !known) {
        findings.add(required(field));
      }
    }
    if (move.reason() == Move.Reason.REQUIRED && reason.isBlank()) {
      findings.add(new Finding(move.name(), REASON, false));
    }
    if (!move.when().holds(check.facts(checked.values(), entry.state(), now))) {
      findings.add(new Finding(move.name(), move.say().orElse(NOT_YET), false));
    }
    if (!findings.isEmpty()) {
      return new Outcome.Refused(List.copyOf(findings));
    }
    List<Finding> warnings = checked.findings();
    Entry filled =
        new Entry(
            checked.values(), entry.state(), entry.written(), entry.clocks(), Optional.empty());
    return move.approvals().isEmpty()
        ? made(filled, move, warnings, now)
        : waits(filled, move, 0, reason, warnings);
  }

  private static final Text REASON =
      new Text("Bước này phải ghi lý do.", "This move needs a reason.");

  private Finding required(String field) {
    Text label = register.field(field).map(Field::label).orElse(new Text(field, field));
    return new Finding(
        field,
        new Text(
            "Phải điền \"%s\" trước khi chuyển.".formatted(label.vi()),
            "\"%s\" must be filled in before this move.".formatted(label.en())),
        false);
  }

  private Outcome waits(Entry entry, Move move, int step, String reason, List<Finding> warnings) {
    Entry waiting =
        new Entry(
            entry.values(),
            entry.state(),
            entry.written(),
            entry.clocks(),
            Optional.of(new Entry.Pending(move.name(), step, reason)));
    return new Outcome.Moved(waiting, entry.state(), move.approvals().get(step).who(), warnings);
  }

  private Outcome made(Entry entry, Move move, List<Finding> warnings, LocalDateTime now) {
    Entry moved =
        new Entry(
            entry.values(),
            move.to(),
            entry.written(),
            new RunClocks(register, calendar).after(entry.clocks(), move, now),
            Optional.empty());
    return new Outcome.Moved(moved, entry.state(), move.tell(), warnings);
  }

  /** Agrees to the move under way; it is made when the last step agrees. */
  public Outcome agree(Entry entry, Set<String> parties, String reason, LocalDateTime now) {
    Optional<Entry.Pending> pending = pending(entry);
    Optional<Outcome> no = mayNotDecide(entry, pending, parties);
    if (pending.isEmpty() || no.isPresent()) {
      return no.orElseThrow();
    }
    Move move = register.move(pending.get().move()).orElseThrow();
    int next = pending.get().step() + 1;
    return next < move.approvals().size()
        ? waits(entry, move, next, pending.get().reason(), List.of())
        : made(entry, move, List.of(), now);
  }

  /** Refuses the move under way; a reason is needed. */
  public Outcome refuse(Entry entry, Set<String> parties, String reason, LocalDateTime now) {
    Optional<Entry.Pending> pending = pending(entry);
    Optional<Outcome> no = mayNotDecide(entry, pending, parties);
    if (pending.isEmpty() || no.isPresent()) {
      return no.orElseThrow();
    }
    Move move = register.move(pending.get().move()).orElseThrow();
    if (reason.isBlank()) {
      return refused(move.name(), new Text("Từ chối phải ghi lý do.", "A refusal needs a reason."));
    }
    String to = move.refusedTo().orElse(entry.state());
    Entry back =
        new Entry(
            entry.values(),
            to,
            entry.written(),
            new RunClocks(register, calendar).reached(entry.clocks(), to, now),
            Optional.empty());
    return new Outcome.Moved(back, entry.state(), List.of(Party.AUTHOR), List.of());
  }

  private Optional<Outcome> mayNotDecide(
      Entry entry, Optional<Entry.Pending> pending, Set<String> parties) {
    if (pending.isEmpty()) {
      return Optional.of(
          refused(
              "",
              new Text(
                  "Không có việc nào đang chờ phê duyệt ở mục này.",
                  "Nothing waits for approval on this entry.")));
    }
    Move move = register.move(pending.get().move()).orElseThrow();
    return decision(entry, parties).isPresent()
        ? Optional.empty()
        : Optional.of(
            refused(move.name(), onlyThese(move.approvals().get(pending.get().step()).who())));
  }

  /** The approval under way, unless a newer version of the register has no such step any more. */
  private Optional<Entry.Pending> pending(Entry entry) {
    return entry
        .pending()
        .filter(
            p -> register.move(p.move()).filter(m -> p.step() < m.approvals().size()).isPresent());
  }

  private static Outcome refused(String move, Text say) {
    return new Outcome.Refused(List.of(new Finding(move, say, false)));
  }

  private Text onlyThese(List<String> who) {
    return new Text(
        "Chỉ %s làm được việc này.".formatted(labels(who, false)),
        "Only %s may do this.".formatted(labels(who, true)));
  }

  private String labels(List<String> who, boolean english) {
    return who.stream()
        .map(name ->
            name.equals(Party.AUTHOR)
                ? (english ? "who wrote the entry" : "người ghi mục này")
                : register.party(name).map(p -> p.label().in(english)).orElse(name))
        .collect(Collectors.joining(", "));
  }

  private Text notFrom(Entry entry, Optional<Move> move) {
    Text state =
        register
            .state(entry.state())
            .map(State::label)
            .orElse(new Text(entry.state(), entry.state()));
    Text label = move.map(Move::label).orElse(new Text("bước này", "this move"));
    return new Text(
        "Mục đang ở trạng thái \"%s\", không làm được \"%s\": có thể người khác vừa chuyển, hãy tải lại."
            .formatted(state.vi(), label.vi()),
        "The entry is in the state \"%s\", from which \"%s\" is not possible: somebody may have moved it, load it again."
            .formatted(state.en(), label.en()));
  }
}
