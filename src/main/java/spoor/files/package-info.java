/** Files that people attach to what they work on: each once under its SHA-256, in a folder of the data folder. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "store"})
package spoor.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
