/** Files of the Beneficial Ownership Data Standard: who owns whom, in which version of a statement. */
@NullMarked
package spoor.ingest.format.bods;

import org.jspecify.annotations.NullMarked;
