/** How far declarations reach in time, and on which side of a day they lie. */
@NullMarked
@NamedInterface("reach")
package spoor.declarations.reach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
