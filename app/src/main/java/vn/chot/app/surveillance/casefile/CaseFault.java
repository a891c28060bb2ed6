package vn.chot.app.surveillance.casefile;

import vn.chot.app.pages.Refusal;

/**
 * What is wrong with one field.
 *
 * @param confirmable whether it may be so all the same, with a reason
 */
record CaseFault(String field, Refusal refusal, boolean confirmable) {}
