package vn.chot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chot.register.SampleRegister.NOW;
import static vn.chot.register.SampleRegister.entry;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may move an entry, when, with what, and what comes of it. */
class MovingAnEntryTest {
  private static final Set<String> POLICE = Set.of("police");
  private static final Set<String> HEALTH = Set.of("health");
  private static final Map<String, String> VERIFIER = Map.of("verifier", "Công an xã Mẫu");

  private final MoveEntry moves =
      new MoveEntry(
          SampleRegister.register(), new ExampleDirectory(), WorkingDays.mondayToFriday());
  private final Entry fever = entry(Map.of("unit", "xã Mẫu", "signs", "Sốt"));

  private static Entry moved(MoveEntry.Outcome outcome) {
    if (outcome instanceof MoveEntry.Outcome.Moved done) {
      return done.entry();
    }
    throw new AssertionError(outcome);
  }

  private static List<String> refused(MoveEntry.Outcome outcome) {
    if (outcome instanceof MoveEntry.Outcome.Refused no) {
      return no.findings().stream().map(f -> f.field() + ": " + f.say().vi()).toList();
    }
    throw new AssertionError(outcome);
  }

  private Entry dispatched() {
    return moved(moves.move(fever, "dispatch", POLICE, VERIFIER, "", NOW));
  }

  private Entry replied(Entry entry) {
    return moved(
        moves.move(entry, "reply", Set.of("commune"), Map.of("answer", "xong"), "đã rõ", NOW));
  }

  @Test
  void onlyTheNamedPartiesSeeAndMakeAMove() {
    assertThat(moves.offers(fever, POLICE, NOW).stream().map(o -> o.move().name()).toList())
        .containsExactly("dispatch");
    assertThat(
            moves.offers(fever, Set.of(Party.AUTHOR), NOW).stream()
                .map(o -> o.move().name())
                .toList())
        .containsExactly("reply");
    assertThat(moves.offers(fever, Set.of("office"), NOW)).isEmpty();
    assertThat(refused(moves.move(fever, "dispatch", Set.of("office"), VERIFIER, "", NOW)))
        .containsExactly("dispatch: Chỉ Công an làm được việc này.");
    assertThat(refused(moves.move(fever, "reply", POLICE, Map.of(), "x", NOW)))
        .containsExactly("reply: Chỉ UBND cấp xã, người ghi mục này làm được việc này.");
  }

  @Test
  void aMoveThatIsNotYetPossibleSaysWhy() {
    Entry none = entry(Map.of("unit", "xã Mẫu", "story", "Người lạ"));
    assertThat(moves.offers(none, POLICE, NOW).getFirst().notYet().orElseThrow().vi())
        .isEqualTo("Không cách ly thì không phải chuyển.");
    assertThat(refused(moves.move(none, "dispatch", POLICE, VERIFIER, "", NOW)))
        .containsExactly("dispatch: Không cách ly thì không phải chuyển.");
  }

  @Test
  void whatAMoveRequiresIsFilledByThen() {
    assertThat(refused(moves.move(fever, "dispatch", POLICE, Map.of(), "", NOW)))
        .containsExactly("verifier: Phải điền \"Nơi xác minh\" trước khi chuyển.");
    assertThat(dispatched().values()).containsEntry("verifier", new Value.Word("Công an xã Mẫu"));
    assertThat(dispatched().state()).isEqualTo("dispatched");
  }

  @Test
  void aMoveTakesOnlyTheFieldsItAsks() {
    Map<String, String> more = Map.of("verifier", "Công an xã Mẫu", "signs", "Ho", "persons", "9");
    Entry after = moved(moves.move(fever, "dispatch", POLICE, more, "", NOW));
    assertThat(after.values().get("signs")).isEqualTo(fever.values().get("signs"));
    assertThat(after.values().get("persons")).isEqualTo(fever.values().get("persons"));
  }

  @Test
  void aMoveFromAnotherStateIsRefused() {
    assertThat(refused(moves.move(dispatched(), "dispatch", POLICE, VERIFIER, "", NOW)).getFirst())
        .startsWith("dispatch: Mục đang ở trạng thái \"Đã chuyển\"");
    assertThat(refused(moves.move(fever, "unknown", POLICE, Map.of(), "", NOW))).hasSize(1);
  }

  @Test
  void aReasonThatIsRequiredIsGiven() {
    assertThat(
            refused(moves.move(fever, "reply", Set.of("commune"), Map.of("answer", "x"), " ", NOW)))
        .containsExactly("reply: Bước này phải ghi lý do.");
  }

  @Test
  void anEntryMovesWhenTheLastStepOfAnApprovalAgrees() {
    Entry waiting = replied(dispatched());
    assertThat(waiting.state()).isEqualTo("dispatched");
    assertThat(waiting.pending().orElseThrow()).isEqualTo(new Entry.Pending("reply", 0, "đã rõ"));
    assertThat(waiting.values()).containsEntry("answer", new Value.Word("xong"));
    assertThat(moves.offers(waiting, POLICE, NOW)).isEmpty();
    assertThat(moves.decision(waiting, POLICE)).isEmpty();
    assertThat(moves.decision(waiting, HEALTH).orElseThrow().label().vi())
        .isEqualTo("Sở Y tế đồng ý");
    assertThat(refused(moves.agree(waiting, POLICE, "", NOW)))
        .containsExactly("reply: Chỉ Sở Y tế làm được việc này.");
    Entry once = moved(moves.agree(waiting, HEALTH, "", NOW));
    assertThat(once.pending().orElseThrow().step()).isEqualTo(1);
    Entry done = moved(moves.agree(once, POLICE, "", NOW));
    assertThat(done.state()).isEqualTo("answered");
    assertThat(done.pending()).isEmpty();
    assertThat(refused(moves.agree(done, POLICE, "", NOW)).getFirst())
        .contains("Không có việc nào");
  }

  @Test
  void aRefusalHasAReasonAndLeadsBack() {
    Entry waiting = replied(dispatched());
    assertThat(refused(moves.refuse(waiting, HEALTH, "", NOW)))
        .containsExactly("reply: Từ chối phải ghi lý do.");
    MoveEntry.Outcome outcome = moves.refuse(waiting, HEALTH, "chưa rõ", NOW);
    assertThat(moved(outcome).state()).isEqualTo("received");
    assertThat(((MoveEntry.Outcome.Moved) outcome).tell()).containsExactly(Party.AUTHOR);
  }

  @Test
  void clocksStartEndAndAreLate() {
    LocalDateTime friday = LocalDateTime.of(2021, 4, 30, 15, 0);
    Entry running = moved(moves.move(fever, "dispatch", POLICE, VERIFIER, "", friday));
    Entry.Running clock = running.clocks().getFirst();
    assertThat(clock.due()).isEqualTo(LocalDateTime.of(2021, 5, 5, 15, 0));
    assertThat(running.overdue(clock.due())).isFalse();
    assertThat(running.overdue(clock.due().plusMinutes(1))).isTrue();
    Entry done =
        moved(
            moves.agree(
                moved(moves.agree(replied(running), HEALTH, "", friday)),
                POLICE,
                "",
                friday.plusDays(1)));
    assertThat(done.clocks().getFirst().ended()).contains(friday.plusDays(1));
    assertThat(done.overdue(friday.plusYears(1))).isFalse();
  }

  @Test
  void theRoomsCalendarOfHolidaysDecidesWorkingDays() {
    WorkingDays holidays =
        day -> WorkingDays.mondayToFriday().works(day) && day.getDayOfMonth() != 3;
    LocalDateTime friday = LocalDateTime.of(2021, 4, 30, 15, 0);
    assertThat(new Span(3, Span.Unit.WORKING_DAYS).after(friday, holidays))
        .isEqualTo(LocalDateTime.of(2021, 5, 6, 15, 0));
    assertThat(new Span(1, Span.Unit.WORKING_DAYS).before(friday.plusDays(4), holidays))
        .isEqualTo(friday);
    assertThat(new Span(36, Span.Unit.HOURS).after(friday, day -> false))
        .isEqualTo(friday.plusHours(36));
    assertThat(new Span(1, Span.Unit.WORKING_DAYS).after(friday, day -> false)).isAfter(friday);
  }

  @Test
  void whoIsToldIsWhoTheMoveNames() {
    MoveEntry.Outcome outcome = moves.move(fever, "dispatch", POLICE, VERIFIER, "", NOW);
    assertThat(((MoveEntry.Outcome.Moved) outcome).tell()).containsExactly("commune");
    assertThat(((MoveEntry.Outcome.Moved) outcome).from()).isEqualTo("received");
    MoveEntry.Outcome asked =
        moves.move(fever, "reply", Set.of("commune"), Map.of("answer", "x"), "y", NOW);
    assertThat(((MoveEntry.Outcome.Moved) asked).tell()).containsExactly("health");
  }
}
