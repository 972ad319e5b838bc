/** The main query: from suppliers to weapon systems, along the flow of goods. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "graph", "store", "snapshot", "web"})
package spoor.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
