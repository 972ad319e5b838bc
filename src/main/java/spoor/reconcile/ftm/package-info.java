/** Entities in the words of FollowTheMoney, both ways: what is told, and what is asked by example. */
@NullMarked
package spoor.reconcile.ftm;

import org.jspecify.annotations.NullMarked;
