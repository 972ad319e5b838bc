/**
 * What programs of others ask: which of our entities is this one? In the words of the Reconciliation API (OpenRefine) and of
 * yente (FollowTheMoney). Reads only; finds by {@code search}, scores by {@code identity}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model",
            "names",
            "search",
            "identity",
            "identity :: match",
            "identity :: score",
            "store",
            "web",
            "web :: request"
        })
package spoor.reconcile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
