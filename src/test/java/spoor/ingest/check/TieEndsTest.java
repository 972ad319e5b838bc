package spoor.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.claim.Properties;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/** Which ties are of use is the same question for every format; here the records of one are given as they are. */
class TieEndsTest {

    private static final Map<String, NodeLabel> STORE =
            Map.of("company/stored", NodeLabel.COMPANY, "weapon/stored", NodeLabel.WEAPON_SYSTEM);

    @TempDir
    Path folder;

    private final List<Entry> file = new ArrayList<>();

    @Test
    void tiesBetweenWhatTheyCanTieAreLoadedWhereverTheirEndsStand() throws IOException {
        add(tie(RelationType.MANUFACTURES, "company/a", "component/a"));
        add(entity(NodeLabel.COMPANY, "company/a"));
        add(entity(NodeLabel.COMPONENT, "component/a"));
        add(tie(RelationType.SUPPLIES, "company/a", "company/stored"));
        add(tie(RelationType.USED_IN, "component/a", "weapon/stored"));
        assertThat(read()).isEqualTo("5 read, 5 loaded, 0 rejected; written 5");
    }

    @Test
    void aTieThatNamesAnotherKindOfEntityIsRejectedWhereverThatIsStated() throws IOException {
        add(tie(RelationType.USED_IN, "company/a", "person/a"));
        add(entity(NodeLabel.COMPANY, "company/a"));
        add(entity(NodeLabel.PERSON, "person/a"));
        add(tie(RelationType.DIRECTS, "company/a", "company/stored"));
        add(tie(RelationType.OWNS, "company/a", "weapon/stored"));
        assertThat(read()).isEqualTo("""
                5 read, 2 loaded, 3 rejected; written 2
                1 relation.ends company/a: USED_IN cannot start at such an entity; it needs one of [Component].
                4 relation.ends company/a: DIRECTS cannot start at such an entity; it needs one of [Person].
                5 relation.ends weapon/stored: OWNS cannot end at such an entity; it needs one of [Company].""");
    }

    @Test
    void onlyGoodsAndSharesOfItsOwnTieACompanyToItself() throws IOException {
        add(entity(NodeLabel.COMPANY, "company/a"));
        add(tie(RelationType.OWNS, "company/a", "company/a"));
        add(tie(RelationType.SUPPLIES, "company/a", "company/a"));
        add(tie(RelationType.CONTROLS, "company/a", "company/a"));
        assertThat(read()).isEqualTo("""
                4 read, 3 loaded, 1 rejected; written 3
                4 relation.loop company/a: CONTROLS cannot end where it starts.""");
    }

    @Test
    void aRecordThatSaysMoreKeepsTheRest() throws IOException {
        add(entity(NodeLabel.COMPANY, "company/a"), tie(RelationType.DIRECTS, "company/a", "company/stored"));
        add(tie(RelationType.OWNS, "company/stored", "company/a"));
        assertThat(read()).isEqualTo("""
                2 read, 2 loaded, 0 rejected; written 2
                1 relation.ends company/a: DIRECTS cannot start at such an entity; it needs one of [Person]. It is left \
                out.""");
    }

    @Test
    void aTieThatLeadsOutOfTheFileIsToldAndItsRecordKept() throws IOException {
        add(
                entity(NodeLabel.COMPANY, "company/a"),
                tie(RelationType.OWNS, "company/a", "company/b").loose());
        assertThat(read()).isEqualTo("""
                1 read, 1 loaded, 0 rejected; written 1
                1 end.unknown company/b: Neither the file nor the graph has the entity that this record refers to. The \
                tie is left out.""");
    }

    @Test
    void onlyCompaniesPeopleAndVesselsAreListedAndOnlyComponentsClassified() throws IOException {
        add(entity(NodeLabel.COMPANY, "company/a"));
        add(entity(NodeLabel.COMPONENT, "component/a"));
        add(Claim.listing("component/a", Map.of("id", "d"), Map.of("id", "l1")));
        add(Claim.listing("company/a", Map.of("id", "d"), Map.of("id", "l2")));
        add(Claim.classification("company/a", "391220", Map.of("id", "c1")));
        assertThat(read()).isEqualTo("""
                5 read, 3 loaded, 2 rejected; written 3
                3 relation.ends component/a: LISTED_IN cannot start at such an entity; it needs one of [Company, Person, Vessel].
                5 relation.ends company/a: CLASSIFIED_AS cannot start at such an entity; it needs one of [Component].""");
    }

    private void add(Claim... claims) {
        long number = file.size() + 1L;
        file.add(new Entry("file", number, number, List.of(claims), List.of()));
    }

    private static Claim entity(NodeLabel label, String id) {
        return Claim.entity(label, id, Properties.of(id).with("name", id).toMap());
    }

    private static Claim tie(RelationType type, String from, String to) {
        return Claim.relation(type, from, to, Map.of("id", type + from + to));
    }

    /** The books, how many claims are left to write, and the issues. */
    private String read() throws IOException {
        Seen seen = new Seen();
        Path issues = folder.resolve("issues");
        CheckPass check;
        try (IssueBook book = new IssueBook(issues)) {
            check = new CheckPass(seen, book, () -> {});
            pass(check);
            EndPass ends = new EndPass(check, seen, ids -> STORE, () -> {});
            if (ends.isNeeded()) {
                pass(ends);
            }
        }
        List<Claim> written = new ArrayList<>();
        for (boolean ties : new boolean[] {false, true}) {
            pass(new LoadPass(ties, check, seen, 0, (claims, record) -> written.addAll(claims), () -> {}));
        }
        Books books = check.books();
        String counts = "%d read, %d loaded, %d rejected; written %d"
                .formatted(books.read(), books.loaded(), books.rejected(), written.size());
        return counts + issues(issues);
    }

    private void pass(EntrySink sink) {
        file.forEach(sink::accept);
        sink.conclude(List.of());
    }

    private static String issues(Path issues) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line : Files.readAllLines(issues)) {
            var issue = spoor.ingest.read.LimitedJson.MAPPER.readTree(line);
            text.append("\n%d %s %s: %s"
                    .formatted(
                            issue.path("line").asInt(),
                            issue.path("code").asString(),
                            issue.path("value").asString(),
                            issue.path("reason").asString()));
        }
        return text.toString();
    }
}
