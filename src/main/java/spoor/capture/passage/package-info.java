/** Where in the text of a captured file stands what a claim rests on, and how sure that is. */
@NullMarked
package spoor.capture.passage;

import org.jspecify.annotations.NullMarked;
