/** All threads that Spoor makes: one clock, and a named pool for each kind of work; counted in metrics. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package spoor.threads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
