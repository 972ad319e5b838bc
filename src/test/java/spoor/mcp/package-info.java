@NullMarked
package spoor.mcp;

import org.jspecify.annotations.NullMarked;
