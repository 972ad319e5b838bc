package spoor.console;

import java.util.List;

/**
 * What statements of the console can speak of.
 *
 * @param functions those that the console lets through
 * @param procedures those that the console lets through
 */
public record GraphSchema(
        List<Label> labels, List<Relation> relations, List<Routine> functions, List<Routine> procedures) {

    /**
     * A property that occurs.
     *
     * @param types of its values, such as {@code STRING} or {@code LIST<STRING>}
     */
    public record Property(String name, List<String> types) {}

    /**
     * A label that occurs.
     *
     * @param properties those of the first thousand nodes
     */
    public record Label(String name, List<Property> properties) {}

    /**
     * A relationship type that occurs.
     *
     * @param properties those of the first thousand
     * @param from labels of nodes that some of them start at
     * @param to labels of nodes that some of them end at
     */
    public record Relation(String type, List<Property> properties, List<String> from, List<String> to) {}

    /**
     * A function or a procedure.
     *
     * @param signature in Neo4j's notation
     */
    public record Routine(String name, String signature, String description) {}
}
