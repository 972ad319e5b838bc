package spoor.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A state of the store. Two reads with equal versions saw the same data, whoever wrote in between; also before and after
 * a restart of the database.
 *
 * @param bookmark what Neo4j calls it; opaque
 */
public record StoreVersion(String bookmark) {

    /** A short form for people and files, as good as unique. */
    public String token() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bookmark.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where in the row of the database's transactions it stands; empty if the bookmark does not tell. */
    Optional<BookmarkPosition> findPosition() {
        return BookmarkPosition.find(bookmark);
    }
}
