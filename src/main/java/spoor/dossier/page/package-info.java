/** A dossier as HTML, the master of all its forms. */
@NullMarked
package spoor.dossier.page;

import org.jspecify.annotations.NullMarked;
