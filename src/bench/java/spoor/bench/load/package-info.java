/** Fills a running Spoor with a generated graph and asks it as many users would. */
@NullMarked
package spoor.bench.load;

import org.jspecify.annotations.NullMarked;
