/** Chosen paths as a document that is read, printed, passed on and checked without Spoor. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model",
            "command",
            "audit",
            "capture",
            "cases",
            "cases :: book",
            "declarations",
            "declarations :: plain",
            "tables",
            "graph",
            "people",
            "snapshot",
            "snapshot :: table",
            "question",
            "trace",
            "export",
            "search",
            "words",
            "web"
        })
package spoor.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
