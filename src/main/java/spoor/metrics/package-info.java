/** What Spoor tells programs that watch it about its present state; what is counted and timed stands where it is done. */
@NullMarked
@ApplicationModule(allowedDependencies = {"jobs", "snapshot", "store"})
package spoor.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
