/** Firms as a file that proposes to an authority to list them: each statement with the documents that say it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model",
            "graph",
            "snapshot",
            "snapshot :: table",
            "question",
            "analysis",
            "search",
            "trace",
            "declarations",
            "ownership",
            "cases :: book",
            "export",
            "dossier :: page",
            "dossier :: pdf",
            "dossier :: seal",
            "people",
            "tables",
            "web",
            "web :: request",
            "words"
        })
package spoor.designation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
