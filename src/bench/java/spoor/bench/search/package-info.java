/** What a search finds of names, and how soon. */
@NullMarked
package spoor.bench.search;

import org.jspecify.annotations.NullMarked;
