/** What a watch saw, and what has become of it and why. Knows neither the store nor HTTP. */
@NullMarked
package spoor.watch.compare;

import org.jspecify.annotations.NullMarked;
