/** What all paths of a question were before a day, and what they are from it on. */
@NullMarked
package spoor.analysis.turn;

import org.jspecify.annotations.NullMarked;
