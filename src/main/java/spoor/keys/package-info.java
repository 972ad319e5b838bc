/**
 * Search keys: what each entity and HS code is found by, as it stands beside it in the store; written with it, and
 * renewed where they are missing or of another version. How a name becomes keys is the business of {@code names}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "names", "store", "jobs", "threads"})
package spoor.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
