/** People, links, sessions and tokens as they stand in the store, and what makes a password, a code or a token right. */
@NullMarked
package spoor.people.account;

import org.jspecify.annotations.NullMarked;
