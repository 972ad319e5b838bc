/** Reads datasets into the store. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"model", "keys", "store", "store::first-load", "snapshot", "jobs", "threads", "web"})
package spoor.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
