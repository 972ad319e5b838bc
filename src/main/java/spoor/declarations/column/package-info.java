/** Declarations as immutable columns of numbers. Knows no question. */
@NullMarked
package spoor.declarations.column;

import org.jspecify.annotations.NullMarked;
