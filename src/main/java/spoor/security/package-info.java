/** Who may reach Spoor: loopback rules, host check, response headers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "web"})
package spoor.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
