/** Imports as jobs: checked first, then written in batches that carry their own checkpoint. */
@NamedInterface("job")
@NullMarked
package spoor.ingest.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
