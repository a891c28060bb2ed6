/** To be told by its author. */
@NullMarked
package vn.chot.notice;

import org.jspecify.annotations.NullMarked;
