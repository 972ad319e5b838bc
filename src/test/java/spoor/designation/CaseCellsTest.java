package spoor.designation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import spoor.analysis.GapMatrix;
import spoor.cases.book.CasebookView;
import spoor.cases.book.Check;
import spoor.cases.book.CheckState;
import spoor.cases.book.HopState;
import spoor.cases.book.Mark;
import spoor.cases.book.Reply;
import spoor.cases.book.Stated;
import spoor.designation.Designation.Cell;
import spoor.export.Redaction;
import spoor.snapshot.table.NodeRecord;
import spoor.trace.TraceAnswer;
import spoor.words.Language;
import spoor.words.Words;

class CaseCellsTest {

    private static final Mark MARK = new Mark("Ann", "", "2026-11-02T10:00:00Z");

    private final NumberedDocuments notes = new NumberedDocuments(new Words(Language.EN), UnaryOperator.identity());

    private static BestPath path(List<String> members, String... relations) {
        NodeRecord firm = new NodeRecord("c1", List.of("Company"), List.of(), Map.of(), members, false);
        TraceAnswer.HopRecord hop = new TraceAnswer.HopRecord(
                List.of(relations), "probable", 1, false, new TraceAnswer.FactorsRecord(1, 1, 1, 1), 1);
        return new BestPath(List.of("c1", "c2"), List.of(hop), List.of(firm), List.of(), List.of(), null, 0, List.of());
    }

    private static CasebookView.RelationView checked(String id, CheckState... states) {
        Stated stated = Stated.of("SUPPLIES", new TreeMap<>());
        List<Check> history = Stream.of(states)
                .map(state -> new Check(state, "The port was another", MARK, stated))
                .toList();
        return new CasebookView.RelationView(
                id, HopState.DISPUTED, "c1", "c2", false, false, stated, List.of(), history);
    }

    private static Reply reply(String entity, String asked, String answer) {
        return new Reply(
                entity,
                "Name of " + entity,
                1,
                List.of(new Reply.Entry(asked, "letter", "2026-11-20", "", answer, false, List.of(), MARK)));
    }

    private static CasebookView book(List<CasebookView.RelationView> relations, Reply... replies) {
        return new CasebookView(
                1,
                false,
                false,
                List.of(),
                relations,
                List.of(),
                Map.of(),
                List.of(replies),
                List.of(),
                List.of(),
                List.of(),
                "v");
    }

    private String told(@Nullable CasebookView book, BestPath path) {
        GapMatrix matrix = new GapMatrix(
                List.of(), List.of(), 0, null, List.of(), 0, List.of(), "2026-11-30", 30, true, List.of(), "v", 0);
        return CaseCells.of(
                        new PackageContext(
                                new Words(Language.EN),
                                Redaction.none(),
                                book,
                                notes,
                                matrix,
                                Map.of(),
                                Map.of(),
                                List.of(),
                                0),
                        "c1",
                        path)
                .stream()
                .map(CaseCellsTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Cell cell) {
        return cell.section().word() + " | " + cell.what() + " | " + cell.value() + " " + cell.notes();
    }

    @Test
    void whatIsDisputedOnThePathAndWhatItsFirmsAnswerStandInTheFile() {
        CasebookView book = book(
                List.of(
                        checked("r1", CheckState.PROVEN, CheckState.DISPUTED),
                        checked("r2", CheckState.DISPUTED, CheckState.PROVEN),
                        checked("elsewhere", CheckState.DISPUTED)),
                reply("c1-record", "2026-11-01", ""),
                reply("c2", "2026-11-01", "We sell none."),
                reply("c9", "2026-11-01", "Not on this path."),
                reply("c1", "", ""));

        assertThat(told(book, path(List.of("c1", "c1-record"), "r1", "r2"))).isEqualTo("""
                        contrary | disputed, r1, on 2026-11-02 by Ann | The port was another [1]
                        replies | Name of c1-record, asked 2026-11-01, answer due 2026-11-20 | no answer [1]
                        replies | Name of c2, asked 2026-11-01, answer due 2026-11-20 | We sell none. [1]""");
    }

    @Test
    void anInvestigationThatHoldsNothingSaysSoAndNoneHasNoCells() {
        assertThat(told(book(List.of()), path(List.of(), "r1")))
                .isEqualTo("contrary |  | not known to us []\nreplies |  | not known to us []");
        assertThat(told(null, path(List.of(), "r1"))).isEmpty();
    }

    @Test
    void theCoverSaysWhetherAnInvestigationWasNamed() {
        assertThat(Cover.of(new Words(Language.EN), List.of(), "Who?", null).getLast())
                .startsWith("No investigation was named");
        assertThat(Cover.of(new Words(Language.EN), List.of(), "Who?", book(List.of())))
                .noneMatch(each -> each.contains("investigation"));
    }
}
