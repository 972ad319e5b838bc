/** The HTTP side of {@code phrase}. */
@NullMarked
package spoor.phrase.web;

import org.jspecify.annotations.NullMarked;
