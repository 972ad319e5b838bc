package spoor.backup;

/**
 * The number in the database's own id of a node, {@code 4:<database>:<number>}: unique within one database, and small
 * enough to be kept for each of many nodes.
 */
public final class NodeNumber {

    private NodeNumber() {}

    /** Reads it. */
    public static long of(String elementId) {
        return Long.parseLong(elementId, start(elementId), elementId.length(), 10);
    }

    /** What stands in front of it, the same for all nodes of a database. */
    public static String prefixOf(String elementId) {
        return elementId.substring(0, start(elementId));
    }

    private static int start(String elementId) {
        return elementId.lastIndexOf(':') + 1;
    }
}
