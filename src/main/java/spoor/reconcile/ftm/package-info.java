/** Entities in the words of FollowTheMoney, both ways: what is told, and what is asked by example. */
@NullMarked
@NamedInterface("ftm")
package spoor.reconcile.ftm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
