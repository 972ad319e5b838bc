/**
 * The programs that are compared, each in a process of its own. This folder compiles for Java 17 as well, because older
 * releases of Neo4j run in it.
 */
@NullMarked
package spoor.bench.peer;

import org.jspecify.annotations.NullMarked;
