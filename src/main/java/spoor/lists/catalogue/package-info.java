/** Which lists there are: those that ship with Spoor, and what the operator says in their place or beside them. */
@NullMarked
package spoor.lists.catalogue;

import org.jspecify.annotations.NullMarked;
