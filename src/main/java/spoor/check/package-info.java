/** Looks through the store: whether it can be read, its schema is there, and its data and the audit are what they must be. Only reads. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "command", "files", "model", "store", "store :: schema"})
package spoor.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
