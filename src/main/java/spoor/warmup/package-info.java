/** What Spoor asks itself after a start, so that the first users need not wait for programs that have never run. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "store",
            "snapshot",
            "snapshot :: table",
            "question",
            "trace",
            "search",
            "console",
            "threads",
            "web"
        })
package spoor.warmup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
