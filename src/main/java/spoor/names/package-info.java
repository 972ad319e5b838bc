/**
 * What a name says: its scripts, its legal form, its words and the keys by which it is found and compared. One analysis
 * serves what is written at import, what is asked, what is scored and what is explained. JDK, ICU4J and a table of Chinese
 * readings; no Spring, no store.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package spoor.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
