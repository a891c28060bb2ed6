@NullMarked
package vn.chot.app.portal;

import org.jspecify.annotations.NullMarked;
