/** The HTTP side of {@code lists}. */
@NullMarked
package spoor.lists.web;

import org.jspecify.annotations.NullMarked;
