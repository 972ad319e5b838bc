/** The HTTP side of {@code declarations}. */
@NullMarked
package spoor.declarations.web;

import org.jspecify.annotations.NullMarked;
