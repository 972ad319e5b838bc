/** Firms as a file for an authority, over HTTP. */
@NullMarked
package spoor.designation.web;

import org.jspecify.annotations.NullMarked;
