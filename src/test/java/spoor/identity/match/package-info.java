@NullMarked
package spoor.identity.match;

import org.jspecify.annotations.NullMarked;
