/** Finds paths, the best first. */
@NullMarked
package spoor.graph.search;

import org.jspecify.annotations.NullMarked;
