@NullMarked
package vn.chot.app;

import org.jspecify.annotations.NullMarked;
