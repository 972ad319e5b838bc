/** Captured files over HTTP. */
@NullMarked
package spoor.capture.web;

import org.jspecify.annotations.NullMarked;
