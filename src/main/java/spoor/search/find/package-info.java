/** What was typed, as a question to the index of search keys, and how what that finds fits it. */
@NullMarked
package spoor.search.find;

import org.jspecify.annotations.NullMarked;
