/** The HTTP side of {@code export}. */
@NullMarked
package spoor.export.web;

import org.jspecify.annotations.NullMarked;
