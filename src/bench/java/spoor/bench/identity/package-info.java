/** What identities cost. */
@org.jspecify.annotations.NullMarked
package spoor.bench.identity;
