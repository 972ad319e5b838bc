package spoor.backup.file;

import java.util.List;
import java.util.Map;

/**
 * A node of a backup.
 *
 * @param number by which relations of the same backup name it
 * @param properties as the driver knows values
 */
public record NodeLine(long number, List<String> labels, Map<String, Object> properties) {}
