/** A dossier on paper. */
@NullMarked
package spoor.dossier.pdf;

import org.jspecify.annotations.NullMarked;
