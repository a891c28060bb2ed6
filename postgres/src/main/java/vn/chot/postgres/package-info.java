/** To be told by its author. */
@NullMarked
package vn.chot.postgres;

import org.jspecify.annotations.NullMarked;
