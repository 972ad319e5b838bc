/** Subgraphs as files that carry their question, version and sources. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model",
            "command",
            "audit",
            "graph",
            "store",
            "store :: repository",
            "store :: read",
            "snapshot",
            "snapshot :: table",
            "question",
            "trace",
            "console",
            "cases",
            "cases :: book",
            "names",
            "people",
            "reconcile",
            "reconcile :: ftm",
            "search",
            "tables",
            "words",
            "web",
            "web :: request"
        })
package spoor.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
