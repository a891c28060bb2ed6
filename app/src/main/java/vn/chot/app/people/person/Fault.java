package vn.chot.app.people.person;

import vn.chot.app.pages.Refusal;

/**
 * Something wrong with a person's facts.
 *
 * @param field which one: name, born, sex, nationality, citizenId, oldId, passport, telephone,
 *     permanent, temporary, now, household
 * @param refusal what is wrong and how to mend it
 * @param confirmable whether it is only a warning, which a person may confirm
 */
public record Fault(String field, Refusal refusal, boolean confirmable) {}
