/** Questions that are watched: what became of their paths when the data changed, and why; told in feeds and webhooks. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "model",
            "people",
            "question",
            "snapshot",
            "snapshot :: table",
            "snapshot :: identity",
            "store",
            "threads",
            "trace",
            "web",
            "web :: request"
        })
package spoor.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
