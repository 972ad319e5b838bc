/** Rows that may be about a known part: proposals by product codes, and what people decided of them. */
@NullMarked
package spoor.declarations.part;

import org.jspecify.annotations.NullMarked;
