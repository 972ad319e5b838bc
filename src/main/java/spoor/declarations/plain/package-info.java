/** Answers on declarations as plain text: for spreadsheets and on the command line. */
@NullMarked
@NamedInterface("plain")
package spoor.declarations.plain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
