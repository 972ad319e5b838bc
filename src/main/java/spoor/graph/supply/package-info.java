/** The immutable graph: its arrays, how it is built, changed and kept in a file. */
@NullMarked
@NamedInterface("supply")
package spoor.graph.supply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
