package spoor.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code spoor.}; each can also be given as an environment variable, such as {@code SPOOR_DATA}.
 *
 * @param data folder of the own Neo4j and of everything else Spoor writes
 * @param evidence whether the evidence that ships with Spoor is loaded at start
 * @param bolt how power users reach the own Neo4j
 * @param neo4j memory of the own Neo4j
 * @param classArchives whether archives of loaded classes are made while Spoor runs, with which later starts are faster
 */
@ConfigurationProperties("spoor")
public record SpoorProperties(
        @DefaultValue("./data") Path data,
        @DefaultValue("load") Evidence evidence,
        @DefaultValue Bolt bolt,
        @DefaultValue Neo4j neo4j,
        @DefaultValue("true") boolean classArchives) {

    /** What to do with the evidence package at start. */
    public enum Evidence {
        LOAD,
        SKIP
    }

    /**
     * Bolt of the own Neo4j.
     *
     * @param port loopback port on which the owner of the own Neo4j may come in with a password; 0: nobody may
     */
    public record Bolt(@DefaultValue("0") int port) {}

    /**
     * Memory of the own Neo4j.
     *
     * @param heap largest Java heap of the own Neo4j, in the form of {@code -Xmx}
     * @param pageCache memory for the files of the own Neo4j, beside the heap
     * @param jvmOptions more options of its JVM, apart by white space; they come after Spoor's
     */
    public record Neo4j(
            @DefaultValue("1g") String heap,
            @DefaultValue("512m") String pageCache,
            @DefaultValue("") String jvmOptions) {}
}
