/** The measurement of tasks under load: a server of its own, a seeded province, people who ask. */
@NullMarked
package vn.chot.bench.tasks;

import org.jspecify.annotations.NullMarked;
