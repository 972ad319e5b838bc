/** The HTTP side of {@code trace}. */
@NullMarked
package spoor.trace.web;

import org.jspecify.annotations.NullMarked;
