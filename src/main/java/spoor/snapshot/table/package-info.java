/** The nodes and relations of a snapshot in columns, their keys, values and origins, and the rows that are added to them. */
@NullMarked
package spoor.snapshot.table;

import org.jspecify.annotations.NullMarked;
