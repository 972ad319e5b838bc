/** The texts of all captured files, searched by their words. */
@NullMarked
package spoor.capture.find;

import org.jspecify.annotations.NullMarked;
