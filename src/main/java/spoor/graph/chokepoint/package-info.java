/** Through which nodes everything goes. */
@NullMarked
@NamedInterface("chokepoint")
package spoor.graph.chokepoint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
