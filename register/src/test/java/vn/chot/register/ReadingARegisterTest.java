package vn.chot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chot.rules.Condition;

/** A file that uses every key becomes the register it describes, in the order of the file. */
class ReadingARegisterTest {
  private final Register register = SampleRegister.register();

  private Field field(String name) {
    return register.field(name).orElseThrow();
  }

  @Test
  void theHeadIsRead() {
    assertThat(register.name()).isEqualTo("sample-report");
    assertThat(register.version()).isEqualTo(2);
    assertThat(register.title().en()).isEqualTo("Sample register");
    assertThat(register.law().getFirst().from()).contains(LocalDate.of(2021, 4, 27));
    assertThat(register.number().orElseThrow().number(2021, 7)).isEqualTo("21-0007");
    assertThat(register.owner()).isEqualTo("police");
    assertThat(register.areaField()).contains("unit");
    assertThat(register.agencyField()).contains("verifier");
  }

  @Test
  void partiesAreCalledAsTheFileSaysOrAsTheyAre() {
    assertThat(register.parties().stream().map(p -> p.label().vi()).toList())
        .containsExactly(
            "UBND cấp xã",
            "UBND cấp huyện",
            "Công an",
            "Sở Y tế",
            "Văn thư",
            "Người dân (biểu mẫu công khai)");
    assertThat(register.party("district-head").orElseThrow().head()).isTrue();
    assertThat(register.rights().getFirst())
        .isEqualTo(
            new Right(
                List.of("police", "health"),
                List.of(Permission.values()),
                Reach.ALL,
                java.util.Optional.empty()));
    assertThat(register.rights().getLast().where()).isEqualTo(Reach.ALL);
  }

  @Test
  void fieldsHaveTheirKindsAndConditions() {
    assertThat(register.fields().stream().map(f -> f.type().word()).distinct().toList())
        .containsExactlyInAnyOrderElementsOf(ReadType.KINDS.keySet());
    assertThat(field("reported_on").required()).isEqualTo(Condition.always());
    assertThat(field("who").unique()).containsExactly("who", "reported_on");
    assertThat(field("vaccinated").fact()).contains("vaccine.done");
    assertThat(field("unit").type()).isEqualTo(new FieldType.Unit(Optional.of(Level.COMMUNE)));
    assertThat(field("guardian").personal()).isTrue();
    assertThat(field("channel").choices().get(2).gone()).isTrue();
    assertThat(field("reported_on").checks().get(1).warning()).isTrue();
  }

  @Test
  void movesClocksAndRemindersAreRead() {
    Move reply = register.move("reply").orElseThrow();
    assertThat(reply.from()).containsExactly("received", "dispatched");
    assertThat(reply.approvals()).hasSize(2);
    assertThat(reply.refusedTo()).contains("received");
    assertThat(reply.reason()).isEqualTo(Move.Reason.REQUIRED);
    assertThat(register.move("dispatch").orElseThrow().starts()).containsExactly("answer");
    assertThat(register.clocks().getFirst().within())
        .isEqualTo(new Span(3, Span.Unit.WORKING_DAYS));
    assertThat(register.reminders().getLast().before()).isFalse();
    assertThat(register.firstState().name()).isEqualTo("received");
  }

  @Test
  void listsPicturesAndOutputsAreRead() {
    assertThat(register.list().sort()).isEqualTo("reported_on");
    assertThat(register.list().descending()).isTrue();
    assertThat(register.list().start())
        .isEqualTo(Map.of("state", List.of("received", "dispatched"), "overdue", List.of("false")));
    assertThat(register.board()).isPresent();
    assertThat(register.calendar()).isPresent();
    assertThat(register.map()).isPresent();
    assertThat(register.print().getFirst().body()).contains("{reported_on}");
    assertThat(register.retention().orElseThrow().months()).isEqualTo(24);
    assertThat(register.indicators().getLast().by()).isEqualTo("written");
    assertThat(register.opensOn().orElseThrow().event()).isEqualTo("CaseConfirmed");
    assertThat(register.migrations().getFirst().rename()).containsEntry("phone_number", "phone");
  }

  @Test
  void itsExamplesComeOutAsTheySay() {
    assertThat(RunExamples.of(register)).isEmpty();
  }

  @Test
  void aRegisterReadTwiceIsInTheSameOrder() {
    Register again = SampleRegister.register();
    assertThat(again.fields().stream().map(Field::name).toList())
        .isEqualTo(register.fields().stream().map(Field::name).toList());
    assertThat(again.list()).isEqualTo(register.list());
    assertThat(again.rights()).isEqualTo(register.rights());
    assertThat(again.migrations()).isEqualTo(register.migrations());
  }
}
