/** Claims that a person enters by hand: kept with their history, and brought into the graph as imports are. */
@NullMarked
package spoor.ingest.hand;

import org.jspecify.annotations.NullMarked;
