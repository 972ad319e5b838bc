/** Claims that a person enters by hand: kept with their history, and brought into the graph as imports are. */
@NullMarked
@NamedInterface("hand")
package spoor.ingest.hand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
