/** Files of the web, from addresses that were allowed and judged, within limits. */
@NullMarked
package spoor.lists.fetch;

import org.jspecify.annotations.NullMarked;
