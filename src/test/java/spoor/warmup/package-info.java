@NullMarked
package spoor.warmup;

import org.jspecify.annotations.NullMarked;
