package vn.chot.app.surveillance.tracing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chot.trace.Answer;
import vn.chot.trace.Question;
import vn.chot.trace.Trace;

/**
 * Asks the index, and lays the households of whoever the wave comes to until there is nothing new:
 * at most one more question a level, and none where the households stand already.
 */
@Component
class AskTrace {
  private final LayHouseholds layHouseholds;

  AskTrace(LayHouseholds layHouseholds) {
    this.layHouseholds = layHouseholds;
  }

  Answer ask(Trace trace, Question question) {
    Answer answer = trace.ask(question);
    for (int round = 0; round <= question.depth() && lay(answer, question.depth()); round++) {
      answer = trace.ask(question);
    }
    return answer;
  }

  private boolean lay(Answer answer, int depth) {
    List<Integer> spreading = new ArrayList<>();
    for (int line = 0; line < answer.size(); line++) {
      if (answer.level(line) < depth) {
        spreading.add(answer.person(line));
      }
    }
    return layHouseholds.lay(spreading);
  }
}
