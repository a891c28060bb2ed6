/** Measurements: run beside each other, printed as ratios, never asserted in tests. */
@NullMarked
package vn.chot.bench;

import org.jspecify.annotations.NullMarked;
