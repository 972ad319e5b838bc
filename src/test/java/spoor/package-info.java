@NullMarked
package spoor;

import org.jspecify.annotations.NullMarked;
