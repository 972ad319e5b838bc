/** Claims into the store: in batches that write what differs, and away again what a dataset no longer says. */
@NullMarked
package spoor.ingest.write;

import org.jspecify.annotations.NullMarked;
