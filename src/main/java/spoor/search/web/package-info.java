/** The HTTP side of {@code search}. */
@NullMarked
package spoor.search.web;

import org.jspecify.annotations.NullMarked;
