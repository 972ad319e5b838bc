/** Captured files: what a source said when somebody kept it, with its hash and the time that the file itself states. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "files", "people", "store", "store::side-program", "web"})
package spoor.capture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
