package spoor.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import spoor.model.BadInput;
import spoor.search.FoundEntity;

/** Which of the entities that a name may mean a person has chosen, by where the name stands. */
public final class Chosen {

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})-(\\d{1,4}):(.{1,1000})");

    private final Map<String, List<String>> ids = new HashMap<>();

    /**
     * Reads choices.
     *
     * @param chosen each a place and an id: {@code 32-37:weapon/orlan-10}; of several for one place any counts
     * @throws BadInput if one has another form
     */
    public Chosen(List<String> chosen) {
        for (String each : chosen) {
            Matcher form = FORM.matcher(each);
            if (!form.matches()) {
                throw new BadInput(
                        "chosen.malformed",
                        "'%s' is no choice; write where the name stands and an id, such as 32-37:weapon/orlan-10.",
                        each);
            }
            ids.computeIfAbsent(form.group(1) + '-' + form.group(2), place -> new ArrayList<>())
                    .add(form.group(3));
        }
    }

    /** What the name that stands there means by these choices. */
    Named of(int from, int to, Named named) {
        List<String> wanted = ids.getOrDefault(from + "-" + to, List.of());
        List<FoundEntity> taken = Stream.concat(named.candidates().stream(), named.others().stream())
                .filter(each -> wanted.contains(each.id()))
                .toList();
        return taken.isEmpty() ? named : new Named(taken, true, List.of());
    }
}
