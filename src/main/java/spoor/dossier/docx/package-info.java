/** A dossier as a document for a word processor. */
@NullMarked
@NamedInterface("docx")
package spoor.dossier.docx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
