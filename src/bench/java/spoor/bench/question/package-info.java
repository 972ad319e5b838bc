/** The questions of the benchmark and the same graph for every program: one edge a hop, with its cost. */
@NullMarked
package spoor.bench.question;

import org.jspecify.annotations.NullMarked;
