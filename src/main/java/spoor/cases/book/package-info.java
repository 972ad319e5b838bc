/** What is collected in an investigation: hops to be checked, who was asked for a reply, what is attached. */
@NullMarked
@NamedInterface("book")
package spoor.cases.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
