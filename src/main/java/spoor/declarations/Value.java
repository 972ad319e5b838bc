package spoor.declarations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What declarations have in common.
 *
 * @param code a country, a code, an id or a text; empty unless it is stated
 * @param name what is shown for an id; the edition of the HS for one of its codes
 */
@Schema(name = "DeclarationValue")
public record Value(
        State state,
        String code,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name) {

    static final Value NOT_STATED = new Value(State.NOT_STATED, "", null);
    static final Value UNKNOWN = new Value(State.UNKNOWN, "", null);

    /** How much is known, the least first. */
    @Schema(name = "DeclarationValueState")
    public enum State {
        /** The declaration does not say it. */
        NOT_STATED,
        /** The declaration says something that does not tell it: a maker of whom no country is known. */
        UNKNOWN,
        STATED;

        /** The word used over HTTP. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Value stated(String code) {
        return new Value(State.STATED, code, null);
    }

    /** The same with what is shown for it. */
    public Value named(String shown) {
        return new Value(state, code, shown);
    }

    /** What stands for it in a selection, and in a table for a spreadsheet. */
    public String word() {
        return state == State.STATED ? code : state.word();
    }
}
