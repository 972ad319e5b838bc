/** Reads datasets into the store. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "store"})
package spoor.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
