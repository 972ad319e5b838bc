/** The first reading of a file: what it states, what it repeats and contradicts, and what is wrong with it. */
@NullMarked
package spoor.ingest.check;

import org.jspecify.annotations.NullMarked;
