/** Tables that people take away, as CSV and as a workbook: text stays text, and nothing in them is carried out. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model"})
package spoor.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
