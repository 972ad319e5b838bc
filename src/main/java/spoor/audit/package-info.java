/** Who did what when: entries chained by hashes in files of the data folder, and their check. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "store", "store :: data-folder", "threads", "web"})
package spoor.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
