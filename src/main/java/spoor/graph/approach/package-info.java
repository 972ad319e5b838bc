/** How far the two sides of a question without a path come, and where they are nearest. */
@NullMarked
@NamedInterface("approach")
package spoor.graph.approach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
