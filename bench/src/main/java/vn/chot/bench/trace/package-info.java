/**
 * The index of who was where when, beside PostgreSQL and DuckDB: one run makes the data, asks all
 * three the same questions, compares every line and prints ratios.
 */
@NullMarked
package vn.chot.bench.trace;

import org.jspecify.annotations.NullMarked;
