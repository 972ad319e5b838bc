/** What the data say about one weapon, component or firm, counted: each section one class, all in one form of table. */
@NullMarked
package spoor.analysis.profile;

import org.jspecify.annotations.NullMarked;
