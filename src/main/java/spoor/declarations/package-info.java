/** All single customs declarations as columns, and the questions that are asked of them: each one class and one answer. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model",
            "names",
            "command",
            "graph",
            "graph :: array",
            "ingest :: hand",
            "people",
            "snapshot",
            "snapshot :: table",
            "store",
            "store :: repository",
            "store :: read",
            "tables",
            "threads",
            "web",
            "web :: request"
        })
package spoor.declarations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
