/**
 * {@code ./chot bench api} and {@code ./chot bench surveillance}: case files, contacts and tests of
 * an invented epidemic, asked by programs and by people.
 */
@NullMarked
package vn.chot.bench.surveillance;

import org.jspecify.annotations.NullMarked;
