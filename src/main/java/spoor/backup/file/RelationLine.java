package spoor.backup.file;

import java.util.Map;

/**
 * A relation of a backup.
 *
 * @param from number of the node that it starts at
 * @param to number of the node that it ends at
 * @param properties as the driver knows values
 */
public record RelationLine(String type, long from, long to, Map<String, Object> properties) {}
