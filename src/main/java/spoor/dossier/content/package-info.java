/** What a dossier holds, before it is put into words. */
@NullMarked
package spoor.dossier.content;

import org.jspecify.annotations.NullMarked;
