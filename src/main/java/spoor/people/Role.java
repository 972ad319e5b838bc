package spoor.people;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import spoor.model.BadInput;

/** What somebody may do. A person has some of them; investigators, importers, auditors and users of the console also read. */
public enum Role {
    /** Reads: traces, entities, search, analyses, exports of answers. */
    VIEWER,
    /** Saves investigations and decides who is who. */
    INVESTIGATOR,
    /** Asks in Cypher, and keeps queries. */
    CYPHER,
    /** Imports and removes datasets. */
    IMPORTER,
    /** Reads what others did. */
    AUDITOR,
    /** Keeps people and settings; reads nothing by that alone. */
    ADMINISTRATOR;

    /** The word used in Neo4j and over HTTP. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody with these roles may do what needs this one. */
    public boolean isIn(Set<Role> roles) {
        return roles.contains(this)
                || (this == VIEWER && roles.stream().anyMatch(role -> role != ADMINISTRATOR && role != VIEWER));
    }

    /**
     * Reads {@link #word()}.
     *
     * @throws BadInput if it is none of the words
     */
    public static Role requireWord(String word) {
        for (Role role : values()) {
            if (role.word().equals(word)) {
                return role;
            }
        }
        throw new BadInput(
                "role.unknown",
                "'%s' is no role; use viewer, investigator, cypher, importer, auditor or administrator.",
                word);
    }

    /** Reads several. */
    public static Set<Role> requireWords(Collection<String> words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        words.forEach(word -> roles.add(requireWord(word)));
        return Set.copyOf(roles);
    }

    /** The words of several, in the order in which roles stand. */
    public static List<String> words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::word).toList();
    }
}
