/** Read-only Cypher for power users, and the query library. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model",
            "store",
            "store :: data-folder",
            "store :: read",
            "store :: start",
            "threads",
            "web",
            "web :: request"
        })
package spoor.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
