@NullMarked
package spoor.capture.read;

import org.jspecify.annotations.NullMarked;
