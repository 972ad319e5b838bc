/** What can be learnt from all paths of a question together: each analysis one class that asks and one that answers. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model",
            "command",
            "graph",
            "graph :: search",
            "snapshot",
            "question",
            "ownership",
            "search",
            "tables",
            "web"
        })
package spoor.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
