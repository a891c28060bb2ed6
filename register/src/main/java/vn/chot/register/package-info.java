/**
 * A paper register as one file, without a line of Java: its model, its checks, its moves. What the
 * file says is told in {@code docs/register-files.md}.
 *
 * <p>{@link vn.chot.register.ReadRegister} reads a file into a {@link vn.chot.register.Register} or
 * says all that is wrong with it. {@link vn.chot.register.CheckEntry} checks what a person typed,
 * {@link vn.chot.register.MoveEntry} moves an entry, {@link vn.chot.register.RunExamples} runs the
 * examples of the file, {@link vn.chot.register.CompareVersions} says what a new version would do
 * to the entries there are. Everything is in the order of the file.
 *
 * <p>The library knows neither Spring nor SQL; it stands on {@code rules} alone.
 */
@NullMarked
package vn.chot.register;

import org.jspecify.annotations.NullMarked;
