package spoor.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;

/**
 * Who else may read an investigation.
 *
 * @param people ids
 * @param link whether all who are signed in may read it by its address
 */
@Schema(name = "CaseSharing", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record Sharing(List<String> people, boolean link) {

    private static final int MOST = 200;

    public Sharing {
        people = requirePeople(people);
    }

    private static List<String> requirePeople(@Nullable List<String> people) {
        List<String> kept =
                people == null ? List.of() : people.stream().distinct().toList();
        if (kept.size() > MOST) {
            throw new BadInput("case.people", "An investigation may be shared with %d people.", MOST);
        }
        return kept;
    }
}
