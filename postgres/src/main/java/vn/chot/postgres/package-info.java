/**
 * The PostgreSQL that Chốt brings along: unpacked, made, started, mended after a hard stop and
 * stopped again, beside the data it keeps.
 *
 * <p>{@link vn.chot.postgres.DataFolder} is the folder one running Chốt owns; {@link
 * vn.chot.postgres.LocalPostgres} is the server inside it; {@link vn.chot.postgres.Database} is
 * what anybody needs to connect. Why it is built so: {@code
 * docs/decisions/0002-embedded-postgres.md}.
 */
@NullMarked
package vn.chot.postgres;

import org.jspecify.annotations.NullMarked;
