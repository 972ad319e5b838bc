/** Domain records, ids, partial dates, confidence and the errors users see. JDK only. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package spoor.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
