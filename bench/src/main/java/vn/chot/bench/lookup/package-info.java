/**
 * The measurement of the look-up under load: a server of its own, an invented register, officers.
 */
@NullMarked
package vn.chot.bench.lookup;

import org.jspecify.annotations.NullMarked;
