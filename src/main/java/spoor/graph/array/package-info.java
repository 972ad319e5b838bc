/** Arrays and small collections of ints and longs, and files of arrays. */
@NullMarked
@NamedInterface("array")
package spoor.graph.array;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
