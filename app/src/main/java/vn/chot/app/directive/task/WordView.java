package vn.chot.app.directive.task;

import java.time.Instant;
import java.util.UUID;

/**
 * A co-operator's word about a measure.
 *
 * @param id grows with each word
 * @param agencyId the co-operating agency
 * @param words what it says
 * @param byName who said it
 * @param at when
 */
record WordView(long id, UUID agencyId, String words, String byName, Instant at) {}
