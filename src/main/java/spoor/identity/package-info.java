/** Which records are one entity: what is proposed, what persons decided, and what follows from it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model",
            "names",
            "store",
            "snapshot",
            "question",
            "graph",
            "graph :: approach",
            "graph :: search",
            "jobs",
            "threads",
            "web"
        })
package spoor.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
