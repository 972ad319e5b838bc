/** How well records are told to be one: tables on public lists, against plain measures, and what identities cost. */
@NullMarked
package spoor.bench.identity;

import org.jspecify.annotations.NullMarked;
