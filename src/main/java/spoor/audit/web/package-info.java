/** The audit over HTTP. */
@NullMarked
package spoor.audit.web;

import org.jspecify.annotations.NullMarked;
