@NullMarked
package spoor.files;

import org.jspecify.annotations.NullMarked;
