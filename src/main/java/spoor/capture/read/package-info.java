/** What a captured file says of itself: its kind, when it was captured, and of which address; and the pages in it. Reads bounded parts only. */
@NullMarked
package spoor.capture.read;

import org.jspecify.annotations.NullMarked;
