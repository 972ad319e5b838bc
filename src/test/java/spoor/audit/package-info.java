@NullMarked
package spoor.audit;

import org.jspecify.annotations.NullMarked;
