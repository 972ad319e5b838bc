package spoor.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import spoor.cases.book.CasebookService;
import spoor.cases.book.Reply;
import spoor.model.Confidence;
import spoor.names.NameAnalyser;
import spoor.names.NameKind;
import spoor.names.NameWord;
import spoor.people.Caller;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;
import spoor.snapshot.Snapshots;
import spoor.snapshot.table.NodeRecord;

/** Whom an investigation must not name, and all that gives them away. Safe for use by any thread. */
@Component
class WithheldEntities {

    /** One word alone names somebody only if it is not too short. */
    private static final int SHORTEST_CORE = 6;

    private static final Set<String> TELLING = Set.of(
            "name", "aliases", "identifiers", "addresses", "website", "websites", "email", "emails", "phone", "phones");

    /** Of an address in the web what is also written without all else. */
    private static final Pattern HOST =
            Pattern.compile("(?i)^(?:\\w+://)?(?:www\\.)?([^/@\\s:]+\\.[^/@\\s:.]+)(?:[/:]|$)");

    private final CasebookService books;
    private final Snapshots snapshots;

    WithheldEntities(CasebookService books, Snapshots snapshots) {
        this.books = books;
        this.snapshots = snapshots;
    }

    /** @throws spoor.model.NotFound if it is not the caller's business */
    Redaction redactionOf(String investigation, Caller caller) {
        SnapshotView view = snapshots.current().view(Confidence.POSSIBLE);
        List<Withheld> withheld = new ArrayList<>();
        for (Reply reply : books.read(investigation, caller).replies()) {
            if (reply.last().doNotName()) {
                withheld.add(withheld(reply, view));
            }
        }
        return new Redaction(withheld, () -> Tellings.of(withheld, view.snapshot()));
    }

    private static Withheld withheld(Reply reply, SnapshotView view) {
        Set<String> ids = new LinkedHashSet<>(List.of(reply.entity()));
        Set<String> texts = new LinkedHashSet<>();
        addName(texts, reply.name());
        Snapshot snapshot = view.snapshot();
        OptionalInt node = view.findNode(reply.entity());
        if (node.isPresent()) {
            for (int record : view.recordsOf(node.getAsInt())) {
                NodeRecord known = snapshot.node(record);
                ids.add(known.id());
                addTexts(texts, known.properties());
            }
        }
        return new Withheld(
                reply.number(),
                List.copyOf(ids),
                texts,
                new LinkedHashSet<>(reply.last().words()));
    }

    /** Adds what of the properties of one of their records gives it away. */
    static void addTexts(Set<String> texts, Map<String, Object> properties) {
        properties.forEach((name, value) -> {
            if (TELLING.contains(name)) {
                Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
                for (Object each : values) {
                    String text = each.toString();
                    if (name.equals("identifiers")) {
                        texts.add(text.substring(text.indexOf(':') + 1));
                    } else if (name.equals("name") || name.equals("aliases")) {
                        addName(texts, text);
                    } else {
                        Matcher host = HOST.matcher(text);
                        if (host.find()) {
                            texts.add(host.group(1));
                        }
                    }
                    texts.add(text);
                }
            }
        });
    }

    /** Also without its legal form. */
    private static void addName(Set<String> texts, String name) {
        if (name.isBlank()) {
            return;
        }
        texts.add(name);
        List<String> core = NameAnalyser.shared().analyse(name, NameKind.FIRM).core().stream()
                .map(NameWord::plain)
                .toList();
        String text = String.join(" ", core);
        if (core.size() > 1 || text.length() >= SHORTEST_CORE) {
            texts.add(text);
        }
    }
}
