/**
 * How all of the graph comes out of the store: in ranges of ids from any Neo4j, in blocks of bytes from the own one, which
 * costs both sides a third of that.
 */
@NullMarked
package spoor.store.bulk;

import org.jspecify.annotations.NullMarked;
