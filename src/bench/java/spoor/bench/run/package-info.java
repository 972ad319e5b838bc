/** Runs the peers side by side, holds their answers against each other and writes the report. */
@NullMarked
package spoor.bench.run;

import org.jspecify.annotations.NullMarked;
