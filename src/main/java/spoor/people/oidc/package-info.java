/** Sign-in through an OpenID provider: what is asked of it, and whether what it answers is to be believed. */
@NullMarked
package spoor.people.oidc;

import org.jspecify.annotations.NullMarked;
