package spoor.designation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import spoor.designation.Designation.Note;
import spoor.model.Source;
import spoor.search.ReadList;
import spoor.words.Words;

/** Numbers documents in the order in which they are first cited. One a file; not safe for threads. */
final class NumberedDocuments {

    /** How ids of lists as they were read begin: their titles say all that these do. */
    static final String OF_LIST = "list/";

    private final Map<String, Note> byId = new LinkedHashMap<>();
    private final Words words;
    private final UnaryOperator<Source> shown;

    /** @param shown what of a document may be told */
    NumberedDocuments(Words words, UnaryOperator<Source> shown) {
        this.words = words;
        this.shown = shown;
    }

    List<Note> list() {
        return new ArrayList<>(byId.values());
    }

    List<Integer> of(Collection<Source> sources) {
        return sources.stream().map(this::of).distinct().sorted().toList();
    }

    private int of(Source source) {
        return byId.computeIfAbsent(source.id(), _ -> note(shown.apply(source))).number();
    }

    private Note note(Source source) {
        return new Note(
                byId.size() + 1,
                source.id(),
                source.title(),
                source.publisher(),
                source.published(),
                source.url(),
                source.locator(),
                source.accessed(),
                source.origin());
    }

    /** What is no document of its own: the declarations of these data, an investigation. */
    int of(String id, String title) {
        return of(new Source(id, title, "", "", "", "", "", "", ""));
    }

    /** A list as it was read is a document, too. */
    int of(ReadList list) {
        String version = list.version() == null ? "" : list.version();
        String id = OF_LIST + String.join("/", list.dataset(), list.name(), version);
        return of(new Source(
                id,
                list.name() + (version.isEmpty() ? "" : ", " + version),
                ListCells.authority(words, list.authority()),
                "",
                list.date() == null ? "" : list.date(),
                "",
                "",
                "",
                ""));
    }
}
