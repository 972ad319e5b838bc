package spoor.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import spoor.cases.book.AttachedItem;
import spoor.cases.book.CaseFile;
import spoor.cases.book.Casebook;
import spoor.cases.book.Check;
import spoor.cases.book.Reply;
import spoor.cases.book.Stated;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;

/**
 * A whole investigation as it may be passed on. What is attached as a file stays behind where somebody is withheld: nobody
 * can take a name out of a scan. So do links and a view whose address tells a name.
 */
final class CaseCopy {

    private static final String FROM = "from";
    private static final String TO = "to";

    private final Redaction redaction;

    private CaseCopy(Redaction redaction) {
        this.redaction = redaction;
    }

    static CaseFile of(CaseFile whole, Redaction redaction) {
        return new CaseCopy(redaction).copy(whole);
    }

    private CaseFile copy(CaseFile whole) {
        Casebook book = whole.casebook();
        redaction.learn(nodes(book), edges(book));
        Casebook copied = copy(book);
        int left = book.attachments().size() - copied.attachments().size();
        return new CaseFile(
                whole.schema(),
                whole.spoorVersion(),
                whole.exportedAt(),
                whole.dataVersion(),
                copy(whole.investigation()),
                copied,
                redaction.isEmpty() ? whole.files() : new TreeMap<>(),
                CaseFile.WITHHELD,
                left == 0 ? null : left);
    }

    private static List<NodeRecord> nodes(Casebook book) {
        return book.nodes().entrySet().stream()
                .map(each -> node(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<RelationRecord> edges(Casebook book) {
        Stream<RelationRecord> collected =
                book.relations().entrySet().stream().map(each -> edge(each.getKey(), each.getValue()));
        Stream<RelationRecord> checked = book.checks().entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(check -> edge(each.getKey(), check.stated())));
        return Stream.concat(collected, checked).toList();
    }

    private static NodeRecord node(String id, Stated stated) {
        return new NodeRecord(id, List.of(stated.kind()), List.of(), Map.copyOf(stated.fields()), List.of(), false);
    }

    private static RelationRecord edge(String id, Stated stated) {
        return new RelationRecord(
                id, stated.kind(), stated.text(FROM), stated.text(TO), Map.copyOf(stated.fields()), false);
    }

    private CaseFile.Investigation copy(CaseFile.Investigation of) {
        CaseFile.Investigation clean = redaction.apply(of);
        return new CaseFile.Investigation(
                clean.title(),
                clean.notes(),
                clean.tags(),
                clean.view().equals(of.view()) ? of.view() : "",
                clean.canvas());
    }

    private Casebook copy(Casebook book) {
        SortedMap<String, Stated> relations = new TreeMap<>();
        book.relations().forEach((id, stated) -> relations.put(redaction.apply(id), relation(id, stated)));
        SortedMap<String, Stated> nodes = new TreeMap<>();
        book.nodes().forEach((id, stated) -> nodes.put(redaction.apply(id), entity(id, stated)));
        SortedMap<String, List<Check>> checks = new TreeMap<>();
        book.checks()
                .forEach((id, each) -> checks.put(
                        redaction.apply(id),
                        each.stream().map(check -> checked(id, check)).toList()));
        return new Casebook(
                book.secondPerson(),
                redaction.apply(book.items()),
                relations,
                nodes,
                checks,
                book.replies().stream().map(this::reply).toList(),
                book.attachments().stream().flatMap(this::attached).toList(),
                redaction.apply(book.broughtIn()),
                redaction.apply(book.tables()));
    }

    private Stated entity(String id, Stated stated) {
        NodeRecord clean = redaction.apply(node(id, stated));
        return stated(stated.kind(), clean.properties());
    }

    private Stated relation(String id, Stated stated) {
        RelationRecord clean = redaction.apply(edge(id, stated));
        Map<String, Object> fields = new LinkedHashMap<>(clean.properties());
        fields.put(FROM, clean.from());
        fields.put(TO, clean.to());
        return stated(stated.kind(), fields);
    }

    private static Stated stated(String kind, Map<String, Object> properties) {
        SortedMap<String, List<String>> fields = new TreeMap<>();
        properties.forEach((name, value) -> fields.put(
                name,
                value instanceof List<?> many
                        ? many.stream().map(String::valueOf).toList()
                        : List.of(value.toString())));
        return Stated.of(kind, fields);
    }

    private Check checked(String id, Check check) {
        return new Check(
                check.state(),
                redaction.apply(check.note()),
                redaction.apply(check.mark()),
                relation(id, check.stated()));
    }

    /** The words that give somebody away are left out: they are the very thing. */
    private Reply reply(Reply reply) {
        Reply clean = redaction.apply(reply);
        return new Reply(
                clean.entity(),
                clean.name(),
                clean.number(),
                clean.entries().stream().map(CaseCopy::withoutWords).toList());
    }

    private static Reply.Entry withoutWords(Reply.Entry entry) {
        return new Reply.Entry(
                entry.asked(),
                entry.means(),
                entry.due(),
                entry.answered(),
                entry.answer(),
                entry.doNotName(),
                List.of(),
                entry.mark());
    }

    private Stream<AttachedItem> attached(AttachedItem item) {
        AttachedItem clean = redaction.apply(item);
        boolean stays = redaction.isEmpty() || (!item.holdsFile() && clean.url().equals(item.url()));
        return stays ? Stream.of(clean) : Stream.empty();
    }
}
