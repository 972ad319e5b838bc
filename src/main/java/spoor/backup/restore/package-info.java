/** The way back: a backup into an empty database. */
@NullMarked
@NamedInterface("restore")
package spoor.backup.restore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
