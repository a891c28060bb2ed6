package vn.chot.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chot.rules.AskedConditions.compiled;
import static vn.chot.rules.AskedConditions.without;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What conditions answer, on values and on empty fields, and what they compute. */
class AnsweringConditionsTest {

  private static void answers(Answer expected, Facts facts, String... conditions) {
    for (String condition : conditions) {
      assertThat(compiled(condition, Type.YES_NO).answer(facts)).as(condition).isEqualTo(expected);
    }
  }

  @Test
  void conditionsOnFilledFieldsAnswer() {
    answers(
        Answer.YES,
        without(),
        "true",
        "channel == 'hotline' && place != ''",
        "channel in ['hotline', 'letter']",
        "'cough' in signs && !('fever' in signs)",
        "size(signs) == 1 && signs.size() == 1",
        "persons > 2.5 && heat >= 38",
        "persons * 2 == 6.0 && amount / 2 == 750000 && persons / 2 == 1",
        "fever && scan",
        "fever ? persons == 3 : false",
        "place.startsWith('chợ') && place.endsWith('Mẫu') && place.contains('ợ')",
        "place.matches('^ch.+u$') && size(place) == 7",
        "who.age < 16 && who != ''",
        "min(persons, 2) == 2 && max(heat, 40) == 40 && round(heat) == 39",
        "text(amount) + ' đồng' == '1500000 đồng'");
    answers(Answer.NO, without(), "false", "channel == 'letter'", "persons == 4", "!fever");
  }

  @Test
  void daysCompareAndAreCounted() {
    answers(
        Answer.YES,
        without(),
        "reported_on <= today",
        "reported_on < date('2021-04-21') && reported_on == date(\"2021-04-20\")",
        "days(reported_on, today) == 7 && days(today, reported_on) == -7",
        "reported_on + 7 == today && today - 7 == reported_on",
        "date('2021-12-31') + 1 == date('2022-01-01')",
        "day(seen_at) == today - 1 && seen_at < now",
        "hours(seen_at, now) == 26",
        "year(today) == 2021 && month(today) == 4 && weekday(today) == 2",
        "text(today) == '27/4/2021'");
  }

  @Test
  void anEmptyFieldLeavesOpenWhatDependsOnIt() {
    Facts empty = name -> null;
    answers(
        Answer.OPEN,
        empty,
        "reported_on <= today",
        "!(reported_on <= today)",
        "persons == 3",
        "persons != 3",
        "heat > 38",
        "fever",
        "!fever",
        "fever ? true : false",
        "who.age < 16",
        "days(reported_on, today) > 3 || false",
        "persons > 1 && true");
  }

  @Test
  void whatDecidesAnywayIsNotLeftOpen() {
    Facts facts = without("persons", "fever", "reported_on");
    answers(Answer.NO, facts, "persons > 1 && channel == 'letter'", "channel == 'letter' && fever");
    answers(Answer.YES, facts, "fever || channel == 'hotline'", "scan || persons > 1");
  }

  @Test
  void anEmptyTextIsEqualToNothingWrittenAndAnEmptyListHasNoMembers() {
    Facts empty = name -> null;
    answers(
        Answer.YES,
        empty,
        "channel == ''",
        "channel != 'hotline'",
        "who == ''",
        "size(place) == 0",
        "size(signs) == 0",
        "!('cough' in signs)",
        "!scan");
    answers(Answer.NO, empty, "channel == 'hotline'", "channel in ['hotline']", "scan");
  }

  @Test
  void hasAsksWhetherAFieldIsFilledAndOrFillsIt() {
    Facts empty = name -> null;
    answers(
        Answer.NO,
        empty,
        "has(persons)",
        "has(channel)",
        "has(signs)",
        "has(scan)",
        "has(fever)",
        "has(who.age)");
    answers(Answer.YES, without(), "has(persons)", "has(channel)", "has(scan)", "has(persons + 1)");
    answers(
        Answer.YES,
        empty,
        "or(persons, 0) == 0",
        "or(heat, 37) == 37.0",
        "or(channel, 'letter') == 'letter'",
        "or(reported_on, date('2021-04-27')) == date('2021-04-27')",
        "or(fever, false) == false");
  }

  @Test
  void whatCannotBeComputedIsLeftOpen() {
    answers(
        Answer.OPEN,
        without(),
        "persons / 0 == 1",
        "persons % 0 == 1",
        "heat / 0 > 1",
        "amount * amount * amount * amount > 0",
        "today + 9000000000 > today");
  }

  @Test
  void computationsGiveValuesOfTheirType() {
    Map<String, Object> expected =
        Map.of(
            "persons * 2", 6L,
            "round(heat * 2)", 77L,
            "or(persons, 0) + amount", 1_500_003L);
    expected.forEach((source, value) ->
        assertThat(compiled(source, Type.WHOLE).value(without())).as(source).contains(value));
    assertThat(compiled("persons", Type.NUMBER).value(without())).contains(3.0);
    assertThat(compiled("today + 14", Type.DAY).value(without()))
        .contains(LocalDate.of(2021, 5, 11));
    assertThat(compiled("persons + 1", Type.WHOLE).value(without("persons"))).isEmpty();
    assertThat(compiled("fever ? 'có' : 'không'", Type.TEXT).value(without())).contains("có");
  }

  @Test
  void aConditionTellsTheNamesItUses() {
    assertThat(compiled("who.age < 16 || has(scan) && channel == ''", Type.YES_NO).names())
        .containsExactly("channel", "scan", "who.age");
  }

  @Test
  void aConditionIsAskedAtMostOnceForEachOfItsPieces() {
    int pieces = 150;
    String longOne = "persons == 3 && ".repeat(pieces) + "true";
    int[] asked = new int[1];
    Facts counting =
        name -> {
          asked[0]++;
          return 3L;
        };
    assertThat(
            compiled(longOne.substring(0, 1_900).replaceAll("&&[^&]*$", ""), Type.YES_NO)
                .holds(counting))
        .isTrue();
    assertThat(asked[0]).isLessThanOrEqualTo(pieces);
  }
}
