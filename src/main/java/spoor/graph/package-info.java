/** The kernel: an immutable graph in arrays and the tracing algorithms on it. JDK only; knows nothing of the application. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package spoor.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
