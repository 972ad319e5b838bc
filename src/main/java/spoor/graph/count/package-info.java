/** How much there is beyond the page of paths. */
@NullMarked
package spoor.graph.count;

import org.jspecify.annotations.NullMarked;
