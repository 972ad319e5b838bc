/**
 * The Model Context Protocol for assistants: a program of its own that asks a running Spoor over HTTP, reads only, and hands each
 * statement on with its sources.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model"})
package spoor.mcp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
