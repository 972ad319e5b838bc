/** One class for each form in which a subgraph can be taken out, and what they share. Knows no Spring but its names. */
@NullMarked
package spoor.export.form;

import org.jspecify.annotations.NullMarked;
