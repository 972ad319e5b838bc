package spoor.analysis.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spoor.graph.CancelSignal;
import spoor.graph.TraceLimits;
import spoor.model.BadInput;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.question.QuestionCompiler;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotStep;
import spoor.snapshot.SnapshotView;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredListing;
import spoor.store.read.StoredRelation;

/** A maker in CN, traders in HK and TR, a plant in RU that makes a weapon of RU. */
class TurningTest {

    private final List<StoredEntity> entities = new ArrayList<>();
    private final List<StoredRelation> relations = new ArrayList<>();

    private void firm(String id, String country, StoredListing... listings) {
        entities.add(new StoredEntity(
                id,
                NodeLabel.COMPANY,
                Map.of("id", id, "name", "Name of " + id, "country", country),
                List.of(listings),
                List.of()));
    }

    /** As {@code from to since until count}, {@code -} where it is not said. */
    private void supplies(String line, double value) {
        String[] words = line.split(" ", -1);
        Map<String, Object> said = said(Long.valueOf(words[4]), value, "USD");
        put(said, "validFrom", words[2]);
        put(said, "validTo", words[3]);
        relations.add(new StoredRelation("r" + relations.size(), RelationType.SUPPLIES, words[0], words[1], said));
    }

    private static Map<String, Object> said(Number count, Number value, String currency) {
        Map<String, Object> said =
                new LinkedHashMap<>(Map.of("confidence", "probable", "dataset", "d", "sources", List.of("s")));
        said.putAll(Map.of("count", count, "value", value, "currency", currency));
        return said;
    }

    private static void put(Map<String, Object> said, String name, String date) {
        if (!date.equals("-")) {
            said.put(name, date);
        }
    }

    private Turning turning(String day) {
        return turning(day, TraceRequest.DEFAULT);
    }

    private Turning turning(String day, TraceRequest request) {
        Snapshot snapshot = SnapshotStep.build("v", entities, relations);
        SnapshotView view = QuestionCompiler.viewOf(snapshot, request);
        return new Turning(
                view,
                view.tracer()
                        .hopPasses(
                                QuestionCompiler.compile(view, request, TraceLimits.DEFAULT),
                                1_000,
                                new CancelSignal()),
                new DaySides(LocalDate.parse(day)));
    }

    private static List<String> told(List<BeforeAfter.Changed> rows) {
        return rows.stream()
                .map(row -> String.join(">", row.key()) + " " + row.before() + " " + row.after() + " " + row.both()
                        + " " + row.undated() + " " + row.change().word())
                .toList();
    }

    private void make() {
        firm("maker", "CN");
        firm("hk", "HK", new StoredListing("US", "2023-05-19"));
        firm("tr", "TR", new StoredListing("EU", "2024"));
        firm("plant", "RU");
        entities.add(new StoredEntity(
                "weapon",
                NodeLabel.WEAPON_SYSTEM,
                Map.of("id", "weapon", "name", "W", "operator", "RU"),
                List.of(),
                List.of()));
        supplies("maker hk 2021-01 2021-12 9", 100.10);
        supplies("hk plant 2021-02 2021-12 9", 7);
        supplies("maker tr 2023-01 2023-12-31 9", 0.20);
        supplies("tr plant 2023-02 2023-05 3", 1);
        supplies("tr plant - - 20", 5);
        supplies("maker hk 2021-06 2022-08 1", 3);
        relations.add(new StoredRelation(
                "m",
                RelationType.MANUFACTURES,
                "plant",
                "weapon",
                Map.of("confidence", "confirmed", "dataset", "d", "sources", List.of("s"))));
    }

    @Test
    void routesAndIntermediariesOfAllPathsAreNewGoneStayingOrTooFewToTell() {
        make();
        Turning turning = turning("2022-03-01");
        assertThat(told(turning.routes()))
                .containsExactly(
                        "CN>HK 9 0 1 0 staying", "CN>TR 0 9 0 0 new", "HK>RU 9 0 0 0 gone", "TR>RU 0 3 0 20 few");
        assertThat(told(turning.intermediaries()))
                .containsExactly("hk 18 0 1 0 staying", "plant 9 3 0 21 staying", "tr 0 12 0 20 new");
        assertThat(turning.money()).containsExactly(new BeforeAfter.Money("USD", "107.1", "1.2"));
        assertThat(turning.pairs()).containsOnlyKeys("hk", "maker", "tr");
    }

    /** By way of hk and tr: maker, hk, tr, plant and maker, tr, hk, plant. */
    @Test
    void aTieThatPathsTakeBothWaysIsOneRecordOfEachFirmAndOneOfEachRoute() {
        make();
        Map<String, Object> tied = said(100, 51, "EUR");
        tied.put("validFrom", "2021-05");
        relations.add(new StoredRelation("tie", RelationType.OWNS, "hk", "tr", tied));
        Turning turning = turning(
                "2022-03-01",
                QuestionJson.read("{\"relations\":[\"SUPPLIES\",\"MANUFACTURES\",\"OWNS\"]}", TraceRequest.class));

        assertThat(told(turning.routes())).contains("HK>TR 100 0 0 0 gone", "TR>HK 100 0 0 0 gone");
        assertThat(told(turning.intermediaries())).contains("hk 118 0 1 0 staying", "tr 100 12 0 20 staying");
        assertThat(turning.money()).contains(new BeforeAfter.Money("EUR", "51", "0"));
    }

    @Test
    void daysOfListingsAreOfferedThatAreKnownToTheMonthAtLeast() {
        make();
        assertThat(turning("2022-03-01").turns(10))
                .containsExactly(new BeforeAfter.Listing("hk", "Name of hk", "US", "2023-05-19"));
    }

    @Test
    void anOwnDayCanBeTheTurn() {
        make();
        assertThat(told(turning("2021-02-01").routes()).getLast()).isEqualTo("TR>RU 0 3 0 20 few");
        assertThatThrownBy(() -> TurnService.requireDay("2022")).isInstanceOf(BadInput.class);
        assertThat(TurnService.requireDay("2022-03")).isEqualTo(LocalDate.of(2022, 3, 1));
    }
}
