package vn.chot.app.people.person;

import java.util.List;

/**
 * A row with how well it answers.
 *
 * @param exact whether a citizen's number or a card says who it is: shown outside the reach too
 */
record LookUpHit(LookUpRow row, double score, List<Candidate.Reason> reasons, boolean exact) {}
