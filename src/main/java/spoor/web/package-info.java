/** Shared HTTP: problem details, limits, OpenAPI, the page, and whether Spoor is ready. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "store", "snapshot", "threads"})
package spoor.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
