/** Decisions as data: what was decided, what of it is live, and which records are one identity because of it. */
@NullMarked
@NamedInterface("decision")
package spoor.identity.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
