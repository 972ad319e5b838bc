/**
 * Long work: what a job is at, told on a board that all Spoors in front of one database read; holding it, ending it,
 * watching it. What a job does is the business of the module that has it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "store", "threads"})
package spoor.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
