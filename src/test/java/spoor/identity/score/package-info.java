@NullMarked
package spoor.identity.score;

import org.jspecify.annotations.NullMarked;
