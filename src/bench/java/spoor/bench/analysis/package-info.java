/** Times of what a file for an authority rests on. */
@NullMarked
package spoor.bench.analysis;

import org.jspecify.annotations.NullMarked;
