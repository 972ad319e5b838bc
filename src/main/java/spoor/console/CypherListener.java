package spoor.console;

import java.io.IOException;

/** Whoever waits for an answer. */
@FunctionalInterface
public interface CypherListener {

    /** Called from another thread about once a second while nothing comes; throws if nobody listens any more. */
    void alive() throws IOException;
}
