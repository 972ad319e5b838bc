/** A question in words, read by rules, lists of words and the search: proposed as a question, never asked. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "names", "question", "search", "words", "web"})
package spoor.phrase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
