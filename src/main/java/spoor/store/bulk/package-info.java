/**
 * How all of the graph comes out of the store: in ranges of ids from any Neo4j, in blocks of bytes from the own one.
 */
@NullMarked
package spoor.store.bulk;

import org.jspecify.annotations.NullMarked;
