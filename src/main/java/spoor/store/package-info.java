/** Neo4j: the driver, Cypher files, the schema runner and the own Neo4j (a child process). */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "threads"})
package spoor.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
