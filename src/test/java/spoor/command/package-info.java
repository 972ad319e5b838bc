@NullMarked
package spoor.command;

import org.jspecify.annotations.NullMarked;
