/** The HTTP side of {@code mcp}. */
@NullMarked
package spoor.mcp.web;

import org.jspecify.annotations.NullMarked;
