/** Who owns whom under the rules of authorities: whole numbers all the way, no database, no Spring. */
@NullMarked
package spoor.analysis.ownership;

import org.jspecify.annotations.NullMarked;
