package spoor.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;

/**
 * What stood on the free canvas, and where. Of entities only ids are kept: what is known about them is read anew when it is
 * opened.
 *
 * @param nodes in the order in which they came
 * @param groups ids of groups: the kind and the entity that they are around
 * @param notes cards that somebody wrote
 */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record CanvasState(List<Place> nodes, List<Group> groups, List<Note> notes) {

    /** Nothing on the canvas. */
    public static final CanvasState EMPTY = new CanvasState(List.of(), List.of(), List.of());

    static final int MOST_NODES = 5_000;
    private static final double FARTHEST = 1e7;
    private static final int LONGEST_ID = 300;
    private static final int MOST_NOTES = 200;
    private static final int LONGEST_NOTE = 2_000;

    public CanvasState {
        nodes = requireList("canvas.nodes", nodes);
        groups = requireList("canvas.groups", groups);
        notes = requireList("canvas.notes", notes, MOST_NOTES);
    }

    private static <T> List<T> requireList(String name, @Nullable List<T> list) {
        return requireList(name, list, MOST_NODES);
    }

    private static <T> List<T> requireList(String name, @Nullable List<T> list, int most) {
        if (list == null) {
            return List.of();
        }
        if (list.size() > most) {
            throw new BadInput("case.tooLarge", "'%s' may hold %d entries; remove some first.", name, most);
        }
        return List.copyOf(list);
    }

    private static void requirePlace(String id, double x, double y) {
        if (!(Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST)) {
            throw new BadInput("case.place", "The place of '%s' is off the canvas.", id);
        }
    }

    private static String requireId(@Nullable String id) {
        if (id == null || id.isBlank() || id.length() > LONGEST_ID) {
            throw new BadInput("case.id", "An id on the canvas has 1 to %d characters.", LONGEST_ID);
        }
        return id;
    }

    /**
     * One entity.
     *
     * @param parent the entity whose expansion brought it
     * @param fetched how many of its neighbours have been fetched
     */
    @Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    public record Place(
            String id,
            double x,
            double y,
            boolean pinned,
            boolean hidden,
            @Nullable String parent,
            int fetched) {

        public Place {
            requireId(id);
            requirePlace(id, x, y);
            if (parent != null) {
                requireId(parent);
            }
        }
    }

    /**
     * Several entities drawn as one.
     *
     * @param around the entity that they are tied to
     * @param kind their label
     * @param role what they do there, where they were put together by that
     */
    @Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    public record Group(
            String around, String kind, @Nullable String role, List<String> members, double x, double y) {

        public Group {
            requireId(around);
            requireId(kind);
            if (role != null) {
                requireId(role);
            }
            members = requireList("canvas.groups.members", members);
            members.forEach(CanvasState::requireId);
        }
    }

    /**
     * A card that somebody wrote.
     *
     * @param about ids of the entities that it is about
     */
    @Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    public record Note(String id, String text, List<String> about, double x, double y) {

        public Note {
            requireId(id);
            text = text == null ? "" : text;
            if (text.length() > LONGEST_NOTE) {
                throw new BadInput(
                        "case.tooLong",
                        "'%s' may have %d characters, not %d.",
                        "canvas.notes.text",
                        LONGEST_NOTE,
                        text.length());
            }
            about = requireList("canvas.notes.about", about);
            about.forEach(CanvasState::requireId);
            requirePlace(id, x, y);
        }
    }
}
