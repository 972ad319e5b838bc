/** Entities, relations and sources by text and by id. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model",
            "command",
            "names",
            "keys",
            "store",
            "snapshot",
            "snapshot :: table",
            "ownership",
            "web"
        })
package spoor.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
