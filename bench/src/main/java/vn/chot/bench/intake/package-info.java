/**
 * The measurement of lists of persons brought in: a server of its own, an invented register, a list
 * with known faults and doubles.
 */
@NullMarked
package vn.chot.bench.intake;

import org.jspecify.annotations.NullMarked;
