/** What a question makes of the graph before it is searched: hops judged and weighed, the way's demands, arrays on loan. */
@NullMarked
package spoor.graph.ground;

import org.jspecify.annotations.NullMarked;
