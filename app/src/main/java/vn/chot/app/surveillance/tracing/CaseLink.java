package vn.chot.app.surveillance.tracing;

import java.time.Instant;
import java.util.UUID;

/**
 * Two cases met within the infectious window of the first: the second stands in its list.
 *
 * @param from the case that could have infected
 * @param to the case that could have been infected
 * @param level by how many steps, from 1
 * @param first the first exposure
 * @param last when the last had ended
 */
public record CaseLink(UUID from, UUID to, int level, Instant first, Instant last) {}
