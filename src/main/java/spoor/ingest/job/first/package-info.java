/** A first load: an import into an empty database, which writes its files itself. */
@NullMarked
package spoor.ingest.job.first;

import org.jspecify.annotations.NullMarked;
