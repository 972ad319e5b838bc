@NullMarked
package spoor.capture;

import org.jspecify.annotations.NullMarked;
