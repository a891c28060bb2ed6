/**
 * Who was where when, held in memory, and what follows from it: who was exposed to a case, at which
 * level (F1, F2, F3 …), since when, for how long and through whom.
 *
 * <p><b>Idea.</b> A {@link vn.chot.trace.Presence} says that a person was in a space for some
 * minutes. Two people who were in one space at one time met. All presences are kept twice in plain
 * arrays, once in the order of persons ("where was she?") and once in the order of spaces ("who was
 * there?"), so that a question walks from a case to the spaces and from the spaces to the people
 * without any search structure but two offsets. Living together is a presence that lasts, in the
 * household's own space. A {@link vn.chot.trace.Contact} is a meeting that somebody told of.
 *
 * <ol>
 *   <li>{@code Base}: the settled presences, packed; 20 bytes each.
 *   <li>{@code Recent}: what was added since, as linked lists in chunks; seen by the next question.
 *   <li>{@code Links}: the contacts told of.
 *   <li>{@code Search}: the wave that runs from the cases, one step a level, never against time; a
 *       large step is shared out among the processors, space by space.
 *   <li>{@link vn.chot.trace.Answer}: a line a person reached; evidence and paths are read lazily.
 *   <li>{@link vn.chot.trace.Trace}: the index itself, safe for many readers and one writer at a
 *       time.
 * </ol>
 *
 * <p><b>Shapes.</b> Persons and spaces are small whole numbers from 0, given by the caller without
 * gaps. Moments are whole minutes since any beginning the caller keeps to; an interval holds its
 * first minute and not its last.
 */
@NullMarked
package vn.chot.trace;

import org.jspecify.annotations.NullMarked;
