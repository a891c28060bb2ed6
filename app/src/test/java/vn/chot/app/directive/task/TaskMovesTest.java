package vn.chot.app.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every move from every state: where it leads, or that it is forbidden. */
class TaskMovesTest {

  @ParameterizedTest(name = "{0} from {1} leads to {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACKNOWLEDGE     | ASSIGNED     | ACKNOWLEDGED
          ACKNOWLEDGE     | ACKNOWLEDGED | -
          ACKNOWLEDGE     | IN_PROGRESS  | -
          ACKNOWLEDGE     | SUBMITTED    | -
          ACKNOWLEDGE     | RETURNED     | -
          ACKNOWLEDGE     | CLOSED       | -
          ACKNOWLEDGE     | WITHDRAWN    | -
          REPORT          | ASSIGNED     | IN_PROGRESS
          REPORT          | ACKNOWLEDGED | IN_PROGRESS
          REPORT          | IN_PROGRESS  | IN_PROGRESS
          REPORT          | SUBMITTED    | -
          REPORT          | RETURNED     | IN_PROGRESS
          REPORT          | CLOSED       | -
          REPORT          | WITHDRAWN    | -
          RAISE_OBSTACLE  | ASSIGNED     | IN_PROGRESS
          RAISE_OBSTACLE  | ACKNOWLEDGED | IN_PROGRESS
          RAISE_OBSTACLE  | IN_PROGRESS  | IN_PROGRESS
          RAISE_OBSTACLE  | SUBMITTED    | -
          RAISE_OBSTACLE  | RETURNED     | IN_PROGRESS
          RAISE_OBSTACLE  | CLOSED       | -
          RAISE_OBSTACLE  | WITHDRAWN    | -
          ANSWER_OBSTACLE | ASSIGNED     | -
          ANSWER_OBSTACLE | ACKNOWLEDGED | ACKNOWLEDGED
          ANSWER_OBSTACLE | IN_PROGRESS  | IN_PROGRESS
          ANSWER_OBSTACLE | SUBMITTED    | SUBMITTED
          ANSWER_OBSTACLE | RETURNED     | RETURNED
          ANSWER_OBSTACLE | CLOSED       | -
          ANSWER_OBSTACLE | WITHDRAWN    | -
          HAND            | ASSIGNED     | ASSIGNED
          HAND            | ACKNOWLEDGED | ACKNOWLEDGED
          HAND            | IN_PROGRESS  | IN_PROGRESS
          HAND            | SUBMITTED    | -
          HAND            | RETURNED     | RETURNED
          HAND            | CLOSED       | -
          HAND            | WITHDRAWN    | -
          SUBMIT          | ASSIGNED     | -
          SUBMIT          | ACKNOWLEDGED | SUBMITTED
          SUBMIT          | IN_PROGRESS  | SUBMITTED
          SUBMIT          | SUBMITTED    | -
          SUBMIT          | RETURNED     | SUBMITTED
          SUBMIT          | CLOSED       | -
          SUBMIT          | WITHDRAWN    | -
          RETURN          | ASSIGNED     | -
          RETURN          | ACKNOWLEDGED | -
          RETURN          | IN_PROGRESS  | -
          RETURN          | SUBMITTED    | RETURNED
          RETURN          | RETURNED     | -
          RETURN          | CLOSED       | -
          RETURN          | WITHDRAWN    | -
          CLOSE           | ASSIGNED     | -
          CLOSE           | ACKNOWLEDGED | -
          CLOSE           | IN_PROGRESS  | -
          CLOSE           | SUBMITTED    | CLOSED
          CLOSE           | RETURNED     | -
          CLOSE           | CLOSED       | -
          CLOSE           | WITHDRAWN    | -
          WITHDRAW        | ASSIGNED     | WITHDRAWN
          WITHDRAW        | ACKNOWLEDGED | WITHDRAWN
          WITHDRAW        | IN_PROGRESS  | WITHDRAWN
          WITHDRAW        | SUBMITTED    | WITHDRAWN
          WITHDRAW        | RETURNED     | WITHDRAWN
          WITHDRAW        | CLOSED       | -
          WITHDRAW        | WITHDRAWN    | -
          MOVE_DEADLINE   | ASSIGNED     | ASSIGNED
          MOVE_DEADLINE   | ACKNOWLEDGED | ACKNOWLEDGED
          MOVE_DEADLINE   | IN_PROGRESS  | IN_PROGRESS
          MOVE_DEADLINE   | SUBMITTED    | SUBMITTED
          MOVE_DEADLINE   | RETURNED     | RETURNED
          MOVE_DEADLINE   | CLOSED       | -
          MOVE_DEADLINE   | WITHDRAWN    | -
          """)
  void theTableOfMoves(TaskMove move, TaskState from, String to) {
    assertThat(move.allowedFrom(from)).isEqualTo(!to.equals("-"));
    if (move.allowedFrom(from)) {
      assertThat(move.after(from)).isEqualTo(TaskState.valueOf(to));
    }
  }

  @Test
  void nothingMovesAfterTheEnd() {
    for (TaskState state : EnumSet.allOf(TaskState.class)) {
      boolean moves = EnumSet.allOf(TaskMove.class).stream().anyMatch(m -> m.allowedFrom(state));
      assertThat(moves).as(state.name()).isEqualTo(!state.settled());
    }
  }
}
