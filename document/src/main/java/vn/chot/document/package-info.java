/**
 * The text a person sees in a .txt, .docx or .pdf file, or the reason why there is none and the way
 * out. One entry: {@link vn.chot.document.PaperFile#read}. Files are recognised by content, never
 * by name; any bytes at all give an answer, in bounded time and memory.
 */
@NullMarked
package vn.chot.document;

import org.jspecify.annotations.NullMarked;
