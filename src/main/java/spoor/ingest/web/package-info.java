/** The HTTP side of {@code ingest}. */
@NullMarked
package spoor.ingest.web;

import org.jspecify.annotations.NullMarked;
