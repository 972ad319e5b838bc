/** The formats that can be imported: each turns the records of a file into claims. */
@NullMarked
package spoor.ingest.format;

import org.jspecify.annotations.NullMarked;
