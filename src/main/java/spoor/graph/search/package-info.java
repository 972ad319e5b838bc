/** Finds paths, the best first; and the tracer, which keeps what questions leave for each other. */
@NullMarked
@NamedInterface("search")
package spoor.graph.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
