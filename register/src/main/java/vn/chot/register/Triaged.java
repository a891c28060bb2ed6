package vn.chot.register;

import vn.chot.rules.Text;

/**
 * What triage decided.
 *
 * @param rule which rule decided, counted from 1
 * @param chosen the choice it gives; the entry may have another, chosen by a person who says why
 */
public record Triaged(int rule, String chosen, String paper, Text because) {}
