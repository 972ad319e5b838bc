/** The text of captured files, and where in it a passage stands. Whatever a file holds, it is read as text and never run. */
@NullMarked
package spoor.capture.text;

import org.jspecify.annotations.NullMarked;
