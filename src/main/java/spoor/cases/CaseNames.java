package spoor.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.people.KnownPeople;
import spoor.people.PersonName;

/** The names of those whom cases belong to or are shared with. */
record CaseNames(Map<String, PersonName> byId) {

    static CaseNames of(KnownPeople people, List<CaseLine> lines) {
        Set<String> ids = new HashSet<>();
        lines.forEach(line -> add(ids, line.owner(), line.readers()));
        return new CaseNames(people.findNames(ids));
    }

    static CaseNames of(KnownPeople people, StoredCase stored) {
        Set<String> ids = new HashSet<>();
        add(ids, stored.owner(), stored.readers());
        return new CaseNames(people.findNames(ids));
    }

    private static void add(Set<String> ids, @Nullable String owner, @Nullable List<String> readers) {
        if (owner != null) {
            ids.add(owner);
        }
        if (readers != null) {
            ids.addAll(readers);
        }
    }

    @Nullable
    PersonName owner(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** Those who are still there. */
    List<PersonName> readers(@Nullable List<String> ids) {
        return ids == null
                ? List.of()
                : ids.stream()
                        .filter(byId::containsKey)
                        .map(id -> byId.getOrDefault(id, new PersonName(id, "")))
                        .toList();
    }
}
