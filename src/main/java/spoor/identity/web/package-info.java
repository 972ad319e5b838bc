/** The HTTP side of {@code identity}. */
@NullMarked
package spoor.identity.web;

import org.jspecify.annotations.NullMarked;
