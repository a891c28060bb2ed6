/** What every load run needs: how long answers took. */
@NullMarked
package vn.chot.bench.load;

import org.jspecify.annotations.NullMarked;
