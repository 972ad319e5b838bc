/** What is read of the store for the graph: all of it in blocks, or what was written since a version. */
@NullMarked
@NamedInterface("read")
package spoor.store.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
