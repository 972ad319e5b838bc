/** The main query: from suppliers to weapon systems, along the flow of goods. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model",
            "graph",
            "graph :: approach",
            "graph :: chokepoint",
            "graph :: search",
            "store",
            "store :: read",
            "snapshot",
            "snapshot :: table",
            "snapshot :: identity",
            "question",
            "ownership",
            "search",
            "threads",
            "web",
            "web :: request"
        })
package spoor.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
