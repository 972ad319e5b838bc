/** How a command of the command line starts Spoor, waits until it is ready, and ends it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "store"})
package spoor.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
