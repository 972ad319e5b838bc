package spoor.bench.question;

import spoor.model.RelationType;

/**
 * Which relations are followed, from Chinese suppliers to weapon systems.
 *
 * @param name as files and the report call it
 * @param types bit t: relations with ordinal t are followed
 * @param bothWays bit t: against their direction, too
 * @param minConfidence ordinal of the least confidence
 * @param maxHops most hops of a path
 */
@SuppressWarnings("EnumOrdinal") // files, masks and the kernel number layers and types
public record Question(String name, int types, int bothWays, int minConfidence, int maxHops) {

    /** What {@code POST /api/traces} asks when nothing is said: goods only, any confidence, six hops. */
    public static final Question GOODS = new Question("goods", flow(), 0, 0, 6);

    /** Control relations too, both ways, and nothing that is only possible. */
    public static final Question CONTROL = new Question("control", all(), all() & ~flow(), 1, 6);

    /** One of the questions by its name. */
    public static Question named(String name) {
        return switch (name) {
            case "goods" -> GOODS;
            case "control" -> CONTROL;
            default -> throw new IllegalArgumentException("No question '" + name + "'");
        };
    }

    private static int flow() {
        int types = 0;
        for (RelationType type : RelationType.listFlow()) {
            types |= 1 << type.ordinal();
        }
        return types;
    }

    private static int all() {
        return (1 << RelationType.values().length) - 1;
    }
}
