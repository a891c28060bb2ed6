/** How entries of registers are stored: the layouts side by side on one PostgreSQL. */
@org.jspecify.annotations.NullMarked
package vn.chot.bench.registers;
