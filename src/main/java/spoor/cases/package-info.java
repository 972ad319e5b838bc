/** Saved investigations: what somebody looked at, noted and wants to come back to or share. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "declarations :: plain",
            "files",
            "graph",
            "model",
            "people",
            "snapshot",
            "snapshot :: table",
            "store",
            "web"
        })
package spoor.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
