/** A dossier as HTML, the master of all its forms. */
@NullMarked
@NamedInterface("page")
package spoor.dossier.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
