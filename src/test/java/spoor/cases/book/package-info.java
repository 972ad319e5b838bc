@NullMarked
package spoor.cases.book;

import org.jspecify.annotations.NullMarked;
