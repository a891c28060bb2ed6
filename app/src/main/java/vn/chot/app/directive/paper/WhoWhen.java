package vn.chot.app.directive.paper;

import java.time.Instant;
import java.util.UUID;

/**
 * Who did something, and when.
 *
 * @param id the person's account
 * @param name the person's name at that time
 * @param at the moment
 */
record WhoWhen(UUID id, String name, Instant at) {}
