/** Proposals and decisions over HTTP. */
@NullMarked
package spoor.identity.web;

import org.jspecify.annotations.NullMarked;
