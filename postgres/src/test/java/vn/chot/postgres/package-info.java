@NullMarked
package vn.chot.postgres;

import org.jspecify.annotations.NullMarked;
