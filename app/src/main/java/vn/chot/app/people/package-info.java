/**
 * Persons once each: who they are, whose records are one person's, and how lists of them come in.
 */
@NullMarked
package vn.chot.app.people;

import org.jspecify.annotations.NullMarked;
