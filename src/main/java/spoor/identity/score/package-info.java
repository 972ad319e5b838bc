/**
 * Compares records: which share keys, what speaks for two being one, in bits and in words. Pure: no store, no Spring; records in,
 * pairs out, in ints so that a million fit into memory.
 */
@NullMarked
@NamedInterface("score")
package spoor.identity.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
