/** News of watches as Atom and as JSON Feed. */
@NullMarked
package spoor.watch.feed;

import org.jspecify.annotations.NullMarked;
