/** Signed calls to addresses of users: never to this network unless the operator says so. */
@NullMarked
package spoor.watch.hook;

import org.jspecify.annotations.NullMarked;
