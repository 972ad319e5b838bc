/** The own Neo4j, a child process: how it is started, guarded and stopped, and how the first file gets into it. */
@NullMarked
package spoor.store.own;

import org.jspecify.annotations.NullMarked;
