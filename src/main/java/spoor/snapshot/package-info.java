/** Streams the store into an immutable kernel graph, swapped atomically and version-checked. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model",
            "graph",
            "graph :: array",
            "graph :: search",
            "graph :: supply",
            "store",
            "store :: read",
            "threads"
        })
package spoor.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
