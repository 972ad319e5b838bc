package spoor.store;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;

/** The database is there, but waiting will not help; the message is the one sentence that an operator needs. */
public final class StoreRefused extends RuntimeException {

    /** Not for good: once there is room everything goes on. */
    public static final String DISK_FULL =
            "The disk that holds Spoor's data is full. Make room; Spoor then goes on by itself.";

    private StoreRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Turns what waiting would not mend into its sentence; everything else into null. */
    public static @Nullable StoreRefused find(Throwable fault, URI uri) {
        if (fault instanceof AuthenticationException) {
            return new StoreRefused(
                    "Neo4j at %s does not take this user name and password; check spring.neo4j.authentication.username and spring.neo4j.authentication.password."
                            .formatted(uri),
                    fault);
        }
        if (mentions(fault, "compatible encryption settings") && !isEncrypted(uri)) {
            return new StoreRefused(
                    "Neo4j at %s ends connections that are not encrypted; write %s in spring.neo4j.uri."
                            .formatted(uri, uri.getScheme() + "+s://"),
                    fault);
        }
        if (mentions(fault, "SSL") || (isEncrypted(uri) && fault instanceof SecurityException)) {
            return new StoreRefused(
                    "The connection to Neo4j at %s cannot be encrypted: its certificate is not trusted, or it does not speak TLS. Trust the certificate with spring.neo4j.security.cert-file (src/docs/NEO4J.md), write %s to take any, or %s:// without TLS."
                            .formatted(uri, plain(uri) + "+ssc://", plain(uri)),
                    fault);
        }
        return fault instanceof ClientException e && isForbidden(e) ? forbidden(e, uri) : null;
    }

    /** The own database was given another password than the one in our file. */
    public static StoreRefused password() {
        return new StoreRefused(
                "The own Neo4j does not take the password in the file neo4j/password of the data folder. Put the right"
                        + " file back, or delete it and start Spoor again: then a new password is made, and nothing is lost.",
                null);
    }

    /** The own database cannot read its files. */
    public static StoreRefused damaged() {
        return new StoreRefused(
                "The files of the own Neo4j are damaged (its log, neo4j/logs in the data folder, says where). Stop Spoor"
                        + " and put a backup in the place of the data folder (src/docs/UPGRADING.md); without one, move the"
                        + " folder neo4j/data away and import your files again.",
                null);
    }

    /** What a copy was to be put into is not as it has to be, or holds only a part of it. */
    public static StoreRefused restore(String message) {
        return new StoreRefused(message, null);
    }

    /** A version that Spoor was not made for. */
    public static StoreRefused version(String version, URI uri) {
        return new StoreRefused(
                "Neo4j at %s is version %s; Spoor needs 5.26.6, 2025.06 or newer, since older ones mix relations up."
                        .formatted(uri, version),
                null);
    }

    private static StoreRefused forbidden(Neo4jException e, URI uri) {
        return new StoreRefused(
                "The user of Neo4j at %s may not do what Spoor needs, which is to read, to write and to set up the schema (cypher/schema); give it these rights, or another user in spring.neo4j.authentication.username. Neo4j says: %s"
                        .formatted(uri, e.getMessage()),
                e);
    }

    private static boolean isForbidden(Neo4jException e) {
        return e.code().contains("Forbidden") || e.code().contains("ReadOnly");
    }

    private static boolean isEncrypted(URI uri) {
        return uri.getScheme().contains("+s");
    }

    private static String plain(URI uri) {
        return uri.getScheme().replaceFirst("\\+.*", "");
    }

    private static boolean mentions(Throwable fault, String words) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at.toString().contains(words)) {
                return true;
            }
        }
        return false;
    }
}
