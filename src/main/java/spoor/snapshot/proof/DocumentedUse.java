package spoor.snapshot.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import spoor.graph.EndUses;
import spoor.model.Support;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What documents say of one relation beyond its ends. Few relations have any; they are found by the bytes of their
 * properties, of which only theirs are read.
 *
 * @param relation its index
 * @param weapons ids of those that a document names for its goods
 * @param endsStated whether a document states both of its ends
 */
public record DocumentedUse(int relation, List<String> weapons, boolean endsStated) {

    private static final String END_USE = "endUse";
    private static final byte[] NAMES_USE = quoted(END_USE);
    private static final byte[] STATES_ENDS = quoted(Support.ENDS_STATED);
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    public DocumentedUse {
        weapons = List.copyOf(weapons);
    }

    private static byte[] quoted(String name) {
        return ("\"" + name + "\":").getBytes(StandardCharsets.UTF_8);
    }

    /** Those of relations from one index up to, not including, another. */
    public static List<DocumentedUse> list(int from, int until, IntFunction<byte[]> properties) {
        List<DocumentedUse> found = new ArrayList<>();
        for (int relation = from; relation < until; relation++) {
            byte[] json = properties.apply(relation);
            if (holds(json, NAMES_USE) || holds(json, STATES_ENDS)) {
                found.add(of(relation, JSON.readValue(json, MAP)));
            }
        }
        return found;
    }

    private static DocumentedUse of(int relation, Map<String, Object> properties) {
        List<String> weapons = properties.get(END_USE) instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of();
        return new DocumentedUse(relation, weapons, !Boolean.FALSE.equals(properties.get(Support.ENDS_STATED)));
    }

    private static boolean holds(byte[] text, byte[] sought) {
        for (int at = 0; at + sought.length <= text.length; at++) {
            int same = 0;
            while (same < sought.length && text[at + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the kernel takes of them.
     *
     * @param uses in the order of their relations
     * @param gone whether a relation is not there any more
     * @param nodes the index of a node by its id; negative if there is none
     */
    public static EndUses toEndUses(Iterable<DocumentedUse> uses, IntPredicate gone, ToIntFunction<String> nodes) {
        EndUses.Builder builder = new EndUses.Builder();
        for (DocumentedUse use : uses) {
            if (!gone.test(use.relation())) {
                int[] weapons = use.weapons().stream()
                        .mapToInt(nodes)
                        .filter(node -> node >= 0)
                        .toArray();
                if (!use.weapons().isEmpty()) {
                    builder.name(use.relation(), weapons);
                }
                if (!use.endsStated()) {
                    builder.leaveUnstated(use.relation());
                }
            }
        }
        return builder.build();
    }
}
