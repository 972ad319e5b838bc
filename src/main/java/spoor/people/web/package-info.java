/** The HTTP side of {@code people}: what people are asked and told, and the gate that every request goes through. */
@NullMarked
package spoor.people.web;

import org.jspecify.annotations.NullMarked;
