/** The HTTP side of {@code cases}. */
@NullMarked
package spoor.cases.web;

import org.jspecify.annotations.NullMarked;
