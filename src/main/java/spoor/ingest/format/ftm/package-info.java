/** Files of Follow the Money, as OpenSanctions publishes them: their records, their schema and what they claim. */
@NullMarked
package spoor.ingest.format.ftm;

import org.jspecify.annotations.NullMarked;
