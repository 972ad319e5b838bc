/** How fast files come in: a generator of customs files, and a client that imports one and keeps asking meanwhile. */
@NullMarked
package spoor.bench.imports;

import org.jspecify.annotations.NullMarked;
