/** What documents say of relations, read from their properties. */
@NullMarked
package spoor.snapshot.proof;

import org.jspecify.annotations.NullMarked;
