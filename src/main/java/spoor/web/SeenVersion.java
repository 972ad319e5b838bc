package spoor.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import spoor.model.SpoorException;
import spoor.snapshot.Snapshots;
import spoor.store.StoreState;

/**
 * Nobody is answered from an older graph than he has seen, whichever of several Spoors he asks: clients send the newest
 * version that they were told, and this Spoor catches up if it does not know it. If it cannot, the answer still says
 * which version it is of.
 */
@Component
final class SeenVersion extends OncePerRequestFilter {

    /** Holds a version as answers and imports name it. */
    static final String HEADER = "Spoor-Seen-Version";

    /** What answers from the graph. */
    private static final List<String> FROM_THE_GRAPH = List.of("/api/traces", "/api/analyses", "/api/exports");

    private static final Logger LOG = LoggerFactory.getLogger(SeenVersion.class);

    private final ObjectProvider<StoreState> state;
    private final ObjectProvider<Snapshots> snapshots;

    SeenVersion(ObjectProvider<StoreState> state, ObjectProvider<Snapshots> snapshots) {
        this.state = state;
        this.snapshots = snapshots;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FROM_THE_GRAPH.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String seen = request.getHeader(HEADER);
        if (seen != null && !seen.isBlank()) {
            reach(seen.strip());
        }
        chain.doFilter(request, response);
    }

    private void reach(String version) {
        StoreState now = state.getIfAvailable();
        @Nullable Snapshots kept = snapshots.getIfAvailable();
        if (now == null || kept == null || !now.isReady()) {
            return;
        }
        try {
            kept.reach(version);
        } catch (SpoorException | Neo4jException e) {
            LOG.debug("A version that a client has seen could not be reached.", e);
        }
    }
}
