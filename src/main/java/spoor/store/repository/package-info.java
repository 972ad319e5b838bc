/** What Spring Data reads: sources and datasets, and the texts of the statements that it sends. */
@NullMarked
@NamedInterface("repository")
package spoor.store.repository;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
