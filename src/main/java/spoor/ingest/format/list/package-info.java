/** The lists of sanctions and registers that every user has, as their publishers write them. */
@NullMarked
package spoor.ingest.format.list;

import org.jspecify.annotations.NullMarked;
