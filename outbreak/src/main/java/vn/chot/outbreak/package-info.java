/**
 * An invented coastal border province, Lạc Hồng: its ground, its units, its people and where they
 * were, day by day.
 *
 * <p><b>Idea.</b> Everything is a pure function of a {@link vn.chot.outbreak.Plan} (people, seed,
 * first day, days). What is small is made once and kept (ground, units, sites); what is large is
 * kept as a few numbers a person and spelled out when it is asked for (names, papers, presences),
 * so that twenty million people fit into memory and two threads may spell at once.
 *
 * <ol>
 *   <li><b>Ground</b>: {@code Relief} says what is land, sea and mountain; {@code LayGround} covers
 *       it with Voronoi cells whose edges {@code BendEdges} makes natural; {@code DrainRivers} lets
 *       the water run.
 *   <li><b>Units</b>: {@code DivideProvince} groups cells into districts, communes and hamlets, so
 *       they fit by construction.
 *   <li><b>People</b>: {@code FitSketches} weights sketched households until sizes, ages and sexes
 *       are the census's; {@code FillHamlets} draws from them.
 *   <li><b>Places</b>: {@code PlaceSites} and the classes beside it give everybody a class, a team,
 *       a row, a seat.
 *   <li><b>Days</b>: {@code LiveDay} tells where one person was on one day.
 * </ol>
 *
 * <p>The same plan gives the same bytes on any machine: own random numbers ({@code Chance}), {@link
 * StrictMath}, integer coordinates, no order of a hash table, no locale, no clock.
 */
@NullMarked
package vn.chot.outbreak;

import org.jspecify.annotations.NullMarked;
