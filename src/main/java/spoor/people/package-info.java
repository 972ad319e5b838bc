/**
 * Who works with Spoor: people, their roles, sessions and tokens, and who may do what. With {@code spoor.security=local}
 * there are none, and everybody on this machine may do everything.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "security", "store", "web", "web :: request"})
package spoor.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
