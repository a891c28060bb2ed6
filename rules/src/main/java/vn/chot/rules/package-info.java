/**
 * Rules written by offices, not by programmers: files with positions, conditions checked before
 * they are used, rows dated by their paper.
 *
 * <p>{@link vn.chot.rules.ReadYaml} reads a file into a tree whose every piece knows its line;
 * {@link vn.chot.rules.Conditions} compiles texts such as {@code reported_on <= today} against the
 * names known there; {@link vn.chot.rules.DatedRows} answers which row holds on a day, here. What
 * is wrong is collected as {@link vn.chot.rules.Problem}s, all at once.
 *
 * <p>The library knows neither Spring nor SQL nor another library of the house.
 */
@NullMarked
package vn.chot.rules;

import org.jspecify.annotations.NullMarked;
