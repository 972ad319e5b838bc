@NullMarked
package spoor.dossier.seal;

import org.jspecify.annotations.NullMarked;
