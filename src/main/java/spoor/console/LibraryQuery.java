package spoor.console;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that ships with Spoor.
 *
 * @param id its file's name
 * @param description what it answers and how to read the columns
 */
public record LibraryQuery(String id, String title, String description, List<Parameter> parameters, String cypher) {

    /**
     * A parameter of the statement.
     *
     * @param defaultValue a JSON value; null where the statement takes null for "any"
     */
    public record Parameter(
            String name, @JsonProperty("default") @Nullable Object defaultValue, String description) {}
}
