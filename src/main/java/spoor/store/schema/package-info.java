/** Brings the constraints and indexes of a database to the state that this Spoor works with. */
@NullMarked
@NamedInterface("schema")
package spoor.store.schema;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
