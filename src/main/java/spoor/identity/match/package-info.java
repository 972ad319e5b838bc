/** Finds pairs of records that may be one entity, says why, and keeps them as proposals; decides nothing. */
@NullMarked
@NamedInterface("match")
package spoor.identity.match;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
