/** The words of a dossier in each language: its own, and those of the page. */
@NullMarked
package spoor.dossier.words;

import org.jspecify.annotations.NullMarked;
