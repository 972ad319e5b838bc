package spoor.declarations;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import spoor.declarations.column.Said;
import spoor.model.BadInput;

/** As what somebody stands in a declaration. Declarations that Spoor reads name no carrier. */
public enum Role {
    SELLER(Said.SELLER),
    BUYER(Said.BUYER),
    /** By the name alone that the declaration gives. */
    MAKER(Said.MANUFACTURER);

    private final Said said;

    Role(Said said) {
        this.said = said;
    }

    Said said() {
        return said;
    }

    /** The word used over HTTP. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws BadInput if there is none of this word */
    static Role requireWord(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "declarations.role", "'%s' is no role in a declaration; write seller, buyer or maker.", word));
    }
}
