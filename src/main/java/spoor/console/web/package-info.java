/** The HTTP side of {@code console}. */
@NullMarked
package spoor.console.web;

import org.jspecify.annotations.NullMarked;
