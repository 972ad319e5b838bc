/** What a file says, in the words of the graph, and what is wrong with the rest of it. */
@NullMarked
package spoor.ingest.claim;

import org.jspecify.annotations.NullMarked;
