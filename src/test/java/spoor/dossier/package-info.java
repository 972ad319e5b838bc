@NullMarked
package spoor.dossier;

import org.jspecify.annotations.NullMarked;
