/** Writes rows and values in the forms that are asked for, and reads typed parameters. It runs no statements. */
@NullMarked
package spoor.console.rows;

import org.jspecify.annotations.NullMarked;
