/** Until the database answers, and whether it still does: first contact, heartbeat, damage and rescue. */
@NullMarked
@NamedInterface("start")
package spoor.store.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
