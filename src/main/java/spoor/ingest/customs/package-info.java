/** Customs declarations and bills of lading through a mapping of columns, summed up. */
@NullMarked
package spoor.ingest.customs;

import org.jspecify.annotations.NullMarked;
