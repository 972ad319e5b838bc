/** Shared HTTP: problem details, limits, OpenAPI, the page. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model"})
package spoor.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
