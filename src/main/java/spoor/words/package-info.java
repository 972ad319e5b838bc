/** What Spoor says in the page's words, in each of its languages: a question as a sentence, dates, numbers, countries. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "graph", "question"})
package spoor.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
