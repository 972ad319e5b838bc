/** Who counts as owned under the rules of authorities, and what their listings do: whole numbers all the way. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "graph", "snapshot", "snapshot :: table"})
package spoor.ownership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
