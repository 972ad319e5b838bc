/** Reads datasets into the store. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model",
            "command",
            "audit",
            "capture",
            "keys",
            "store",
            "people",
            "store::first-load",
            "snapshot",
            "jobs",
            "threads",
            "web",
            "web :: request",
            "identity::decision",
            "identity::match"
        })
package spoor.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
