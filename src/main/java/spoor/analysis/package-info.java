/** What can be learnt from all paths of a question together: each analysis one class that asks and one that answers. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model",
            "command",
            "declarations",
            "declarations :: reach",
            "graph",
            "graph :: array",
            "graph :: search",
            "graph :: supply",
            "snapshot",
            "snapshot :: table",
            "question",
            "ownership",
            "search",
            "tables",
            "web",
            "web :: request"
        })
package spoor.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
