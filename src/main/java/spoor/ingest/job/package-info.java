/** Imports as jobs: checked first, then written in batches that carry their own checkpoint. */
@NullMarked
package spoor.ingest.job;

import org.jspecify.annotations.NullMarked;
