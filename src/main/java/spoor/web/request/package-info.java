/** A request before anybody answers it: who asks, in which order, whether its body is whole and its asker still there. */
@NullMarked
@NamedInterface("request")
package spoor.web.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
