/** What may be asked, stated once: the request, how it is read, written, compiled, relaxed and put into Cypher. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "graph", "snapshot", "snapshot :: table", "ownership", "web"})
package spoor.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
