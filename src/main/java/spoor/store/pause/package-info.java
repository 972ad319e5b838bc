/** Holding all writing for a moment, so that a copy of the store shows one state of it. */
@NullMarked
@NamedInterface("pause")
package spoor.store.pause;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
