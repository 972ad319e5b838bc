/** Copies of all that the store holds, as files: made while Spoor runs, checked, and put back into an empty database. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "files",
            "model",
            "command",
            "store",
            "store :: schema",
            "store :: pause",
            "store :: data-folder",
            "snapshot",
            "threads"
        })
package spoor.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
