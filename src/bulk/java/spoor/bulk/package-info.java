/** Sums up customs declarations by the billion, on Apache Spark. Not part of the program. */
@NullMarked
package spoor.bulk;

import org.jspecify.annotations.NullMarked;
