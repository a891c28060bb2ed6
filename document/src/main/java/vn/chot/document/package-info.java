/** To be told by its author. */
@NullMarked
package vn.chot.document;

import org.jspecify.annotations.NullMarked;
