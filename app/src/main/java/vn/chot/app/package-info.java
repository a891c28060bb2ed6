/**
 * The composition root: what is started, and with what clock, folder and database. Each direct
 * sub-package is a room; a room may depend only on rooms above it in {@code docs/rooms.md}.
 */
@NullMarked
package vn.chot.app;

import org.jspecify.annotations.NullMarked;
