package spoor.people;

import java.util.Collection;
import java.util.Map;

/** The names behind the ids of people. */
public interface KnownPeople {

    /** By id; those who are gone are missing. */
    Map<String, PersonName> findNames(Collection<String> ids);
}
