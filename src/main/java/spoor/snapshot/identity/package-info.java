/** Which records of a snapshot are taken for one, and by which decisions. */
@NullMarked
@NamedInterface("identity")
package spoor.snapshot.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
