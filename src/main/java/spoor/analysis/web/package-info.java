/** The HTTP side of {@code analysis}. */
@NullMarked
package spoor.analysis.web;

import org.jspecify.annotations.NullMarked;
