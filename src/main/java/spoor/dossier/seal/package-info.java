/** A dossier with its data in one archive in which no byte can change unseen. */
@NullMarked
package spoor.dossier.seal;

import org.jspecify.annotations.NullMarked;
