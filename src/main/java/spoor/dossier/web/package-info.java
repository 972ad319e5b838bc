/** The HTTP side of {@code dossier}. */
@NullMarked
package spoor.dossier.web;

import org.jspecify.annotations.NullMarked;
