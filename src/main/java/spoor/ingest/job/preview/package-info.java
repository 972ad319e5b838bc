/** Files that were given but not ordered to be imported: their first rows and what is asked about them. */
@NullMarked
package spoor.ingest.job.preview;

import org.jspecify.annotations.NullMarked;
