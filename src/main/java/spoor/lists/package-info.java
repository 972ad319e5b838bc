/** Public lists: a catalogue of them, fetched from their publishers and imported, by hand or again and again. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"model", "command", "audit", "store", "ingest :: job", "threads", "web", "web :: request"
        })
package spoor.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
