/** Read-only Cypher for power users, and the query library. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "store", "store :: data-folder", "threads", "web"})
package spoor.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
