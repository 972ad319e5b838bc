package spoor.store.own;

import org.springframework.modulith.NamedInterface;

/** Ends Spoor and begins it anew in the same process, as the own Neo4j is replaced only at a start; commands have none. */
@FunctionalInterface
@NamedInterface("first-load")
public interface Restart {

    /** Returns at once; nothing goes on for long. */
    void begin();
}
