package spoor.declarations;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import spoor.declarations.column.WordColumns;
import spoor.model.BadInput;

/** As what somebody stands in a declaration. Declarations that Spoor reads name no carrier. */
public enum PartyRole {
    SELLER(WordColumns.SELLER),
    BUYER(WordColumns.BUYER),
    /** By the name alone that the declaration gives. */
    MAKER(WordColumns.MANUFACTURER);

    private final WordColumns said;

    PartyRole(WordColumns said) {
        this.said = said;
    }

    WordColumns said() {
        return said;
    }

    /** The word used over HTTP. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws BadInput if there is none of this word */
    static PartyRole requireWord(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "declarations.role", "'%s' is no role in a declaration; write seller, buyer or maker.", word));
    }
}
