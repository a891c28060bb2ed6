/** What a positive test sets in motion: tests, case files, contacts, clusters. */
@NullMarked
package vn.chot.app.surveillance;

import org.jspecify.annotations.NullMarked;
