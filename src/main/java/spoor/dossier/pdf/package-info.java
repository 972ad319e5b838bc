/** A dossier on paper. */
@NullMarked
@NamedInterface("pdf")
package spoor.dossier.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
