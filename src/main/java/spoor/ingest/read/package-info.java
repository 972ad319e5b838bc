/** From a file of a stranger to bounded bytes, rows and JSON values. */
@NullMarked
package spoor.ingest.read;

import org.jspecify.annotations.NullMarked;
