/** How long watched questions take to look, and what that does to the traces of readers. */
@NullMarked
package spoor.bench.watch;

import org.jspecify.annotations.NullMarked;
