/** Judges a statement by its text and its plan: whether it only reads, and what it would cost. It runs none. */
@NullMarked
package spoor.console.judge;

import org.jspecify.annotations.NullMarked;
