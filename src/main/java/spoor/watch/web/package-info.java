/** The HTTP side of {@code watch}. */
@NullMarked
package spoor.watch.web;

import org.jspecify.annotations.NullMarked;
