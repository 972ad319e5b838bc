/** Who is who: decisions of people on which records are of one entity, and what is proposed to them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model",
            "command",
            "audit",
            "names",
            "store",
            "search",
            "snapshot",
            "snapshot :: table",
            "question",
            "graph",
            "graph :: approach",
            "graph :: search",
            "jobs",
            "threads",
            "web",
            "web :: request"
        })
package spoor.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
