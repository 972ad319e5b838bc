package spoor.designation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.analysis.GapMatrix;
import spoor.ownership.Measure;
import spoor.search.EntityDetail;
import spoor.search.ListReading;
import spoor.search.ReadList;
import spoor.search.Standing;
import spoor.words.Language;
import spoor.words.Words;

class ListCellsTest {

    private static final EntityDetail FIRM =
            Entities.of("a", List.of("Company"), Map.of("name", "A"), List.of(), List.of(), List.of());

    private static GapMatrix matrix(@Nullable Long oldDays) {
        ReadList list = new ReadList("GB-FCDO", "UK list", "ours", "v", null, ListReading.OLD, null);
        GapMatrix.Cell cell = new GapMatrix.Cell(Standing.State.NOT_READ, GapMatrix.Why.OLD, null, null, List.of());
        return new GapMatrix(
                List.of(new GapMatrix.Column("GB-FCDO/freeze", "GB-FCDO", Measure.FREEZE, List.of(list), oldDays)),
                List.of(new GapMatrix.Firm("a", "A", "Company", "CN", 1, 0, 1, List.of(cell))),
                1,
                null,
                List.of(),
                0,
                List.of(),
                "2026-11-30",
                30,
                true,
                List.of(),
                "v",
                0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | too old: 1,045 days, and the limit is 30 | it may be older than the limit of 30 days
                    DE | zu alt: 1.045 Tage, die Grenze ist 30    | kann älter sein als die Grenze von 30 Tagen
                    UK | список застарий: 1 045 дн., межа — 30    | він може бути старшим за межу (30 дн.)
                    ZH | 名单过旧：已 1,045 天，上限为 30 天       | 名单无日期：可能超过 30 天的上限
                    """)
    void aListThatIsTooOldSaysHowOldItIsAndWhatTheLimitIs(Language language, String old, String undated) {
        assertThat(said(language, 1_045L)).contains(old);
        assertThat(said(language, null)).contains(undated);
    }

    private static String said(Language language, @Nullable Long oldDays) {
        Words words = new Words(language);
        NumberedDocuments notes = new NumberedDocuments(words, UnaryOperator.identity());
        return ListCells.of(words, notes, FIRM, matrix(oldDays), List.of())
                .getFirst()
                .value()
                .replace('\u00a0', ' ');
    }
}
