package spoor.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spoor.analysis.GapMatrix.Column;
import spoor.analysis.GapMatrix.Firm;
import spoor.model.BadInput;
import spoor.search.Standing.State;

/** Who is told of: listed by one, searched and not found by another. */
final class GapChoice {

    private static final String ANY = "any";

    private final List<Column> columns;
    private final List<Integer> listed;
    private final List<Integer> notFound;

    /** @throws BadInput if a column is asked for that there is not */
    GapChoice(List<Column> columns, GapRequest request) {
        this.columns = columns;
        this.listed = places("listedBy", request.listedBy());
        this.notFound = places("notFoundBy", request.notFoundBy());
    }

    /** Whether one of each that was asked for is so. */
    boolean meets(Firm firm) {
        return isAny(firm, listed, State.LISTED) && isAny(firm, notFound, State.NOT_FOUND);
    }

    /** Nothing asked for is met by all. */
    private static boolean isAny(Firm firm, List<Integer> places, State state) {
        return places.isEmpty()
                || places.stream().anyMatch(place -> firm.cells().get(place).state() == state);
    }

    private List<Integer> places(String field, @Nullable String wanted) {
        if (wanted == null) {
            return List.of();
        }
        List<Integer> places = new ArrayList<>(IntStream.range(0, columns.size())
                .filter(place -> isMeant(columns.get(place), wanted))
                .boxed()
                .toList());
        if (places.isEmpty()) {
            throw BadInput.inField(
                    "gaps.column",
                    field,
                    "holds '%s'; use any, an authority or one of %s.",
                    wanted,
                    String.join(", ", columns.stream().map(Column::key).toList()));
        }
        return places;
    }

    private static boolean isMeant(Column column, String wanted) {
        return wanted.equals(ANY) || wanted.equals(column.authority()) || wanted.equals(column.key());
    }
}
