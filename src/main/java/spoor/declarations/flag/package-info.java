/** Red flags of published lists over declarations, each a class of its own, and what firms have in common. */
@NullMarked
package spoor.declarations.flag;

import org.jspecify.annotations.NullMarked;
