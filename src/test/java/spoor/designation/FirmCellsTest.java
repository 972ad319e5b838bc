package spoor.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import spoor.designation.Designation.Cell;
import spoor.designation.Designation.FirmFile;
import spoor.designation.Designation.Section;
import spoor.model.BadInput;
import spoor.model.Source;
import spoor.model.Support;
import spoor.search.EntityDetail;
import spoor.search.EntityNode;
import spoor.search.RelationDetail;
import spoor.search.ValueSaid;

class FirmCellsTest {

    private static final String FIRM = "company/limbach";
    private static final Source LIST = source("s1", "Regulation 269/2014");
    private static final Source PRESS = source("s2", "Engines for drones");

    private final Notes notes = new Notes(UnaryOperator.identity());

    private static Source source(String id, String title) {
        return new Source(id, title, "P", "https://x", "2024", "press", "", "", "p. 2");
    }

    private static ValueSaid value(String property, String value, Source... sources) {
        return new ValueSaid(
                property,
                value,
                List.of(new ValueSaid.By(
                        FIRM,
                        "d",
                        null,
                        false,
                        List.of(sources).stream()
                                .map(source -> new ValueSaid.Cited(source.id(), source.title()))
                                .toList())));
    }

    private static EntityDetail firm(ValueSaid... values) {
        return new EntityDetail(
                FIRM,
                List.of("Company"),
                Map.of("name", "Limbach"),
                List.of(LIST, PRESS),
                List.of(),
                List.of(),
                List.of(),
                List.of(new EntityDetail.Hs("840710", "engines", "CHPL", "2")),
                List.of(),
                null,
                List.of(values));
    }

    private static RelationDetail relation(String id, String type, String from, String to, Map<String, Object> more) {
        return new RelationDetail(
                id,
                type,
                from,
                to,
                more,
                new EntityNode(from, List.of("Company"), Map.of("name", "Firm " + from)),
                new EntityNode(to, List.of("Company"), Map.of("name", "Firm " + to)),
                List.of(),
                List.of(PRESS),
                List.of(new Support("s2", "¶5", "names both firms", List.of("from", "to"), "2024")),
                List.of(),
                null);
    }

    private static String told(List<Cell> cells, Section section) {
        return cells.stream()
                .filter(cell -> cell.section() == section)
                .map(cell -> cell.what() + ": " + cell.value() + " " + cell.notes())
                .collect(Collectors.joining("; "));
    }

    private FirmCells cells(EntityDetail firm) {
        return new FirmCells(notes, firm, Map.of("s1", LIST, "s2", PRESS));
    }

    @Test
    void namesBearTheirScriptAndNumbersTheirKindEachWithItsDocuments() {
        FirmCells cells = cells(firm(
                value("name", "Limbach", LIST),
                value("alias", "林巴赫", PRESS, LIST),
                value("alias", "Лимбах", PRESS),
                value("identifier", "uscc:91350200", LIST)));
        cells.addWhoItIs();

        assertThat(told(cells.list(), Section.NAMES))
                .isEqualTo("name, Latin: Limbach [1]; alias, Chinese: 林巴赫 [1, 2]; alias, Cyrillic: Лимбах [2]");
        assertThat(told(cells.list(), Section.NUMBERS)).isEqualTo("Unified social credit code, China: 91350200 [1]");
        assertThat(told(cells.list(), Section.ADDRESSES)).isEqualTo(": not known to us []");
        assertThat(notes.list()).extracting(Designation.Note::title).containsExactly(LIST.title(), PRESS.title());
    }

    @Test
    void eachHopStandsInWordsWithWhatItsDocumentSaysTheWeakestFirst() {
        PathHop sure = new PathHop(
                FIRM,
                "Limbach",
                "Kupol",
                "confirmed",
                2,
                List.of(relation(
                        "r1", "SUPPLIES", FIRM, "kupol", Map.of("hs", List.of("840710"), "reported", "2024"))));
        PathHop weak = new PathHop(
                "kupol",
                "Kupol",
                "Garpiya",
                "probable",
                1,
                List.of(relation("r2", "MANUFACTURES", "kupol", "w", Map.of())));
        FirmCells cells = cells(firm());
        cells.addPath(List.of(sure, weak));
        cells.addEvents(List.of(sure, weak));
        cells.addWeapon(List.of(sure, weak));

        assertThat(told(cells.list(), Section.ROLE))
                .isEqualTo("supplier: Firm company/limbach supplies Firm kupol [1]");
        assertThat(told(cells.list(), Section.HOPS))
                .isEqualTo(
                        "probable, relation r2: Firm kupol makes Firm w [1]; what the document says, ¶5: names both firms [1];"
                                + " confirmed, relation r1: Firm company/limbach supplies Firm kupol [1];"
                                + " what the document says, ¶5: names both firms [1]");
        assertThat(told(cells.list(), Section.GOODS)).isEqualTo("HS code, tier 2: 840710 [1]");
        assertThat(told(cells.list(), Section.GRADE))
                .isEqualTo("Kupol → Garpiya: probable, independent origins: 1 [1];"
                        + " Limbach → Kupol: confirmed, independent origins: 2 [1]");
        assertThat(told(cells.list(), Section.EVENTS))
                .isEqualTo("Firm company/limbach supplies Firm kupol, reported: 2024 [1]");
        assertThat(told(cells.list(), Section.WEAPON)).isEqualTo("end of its best path: Garpiya [1]");
    }

    @Test
    void peopleAreThoseWhomTiesNameWithWhatIsStated() {
        FirmCells cells = cells(firm());
        cells.addPeople(List.of(
                relation("r3", "OWNS", "person/a", FIRM, Map.of("value", 51.0, "unit", "percent")),
                relation("r4", "OWNS", "person/b", FIRM, Map.of()),
                relation("r5", "DIRECTS", "person/c", FIRM, Map.of())));

        assertThat(told(cells.list(), Section.PEOPLE))
                .isEqualTo("holds 51.0 percent: Firm person/a [1]; owner, share not stated: Firm person/b [1];"
                        + " director: Firm person/c [1]");
    }

    @Test
    void aFirmOnNoPathSaysSoInEachPart() {
        FirmCells cells = cells(firm());
        cells.addPath(List.of());
        cells.addWeapon(List.of());

        assertThat(cells.list()).allSatisfy(cell -> {
            assertThat(cell.value()).isEqualTo(Designation.UNKNOWN);
            assertThat(cell.notes()).isEmpty();
        });
    }

    @Test
    void theCoverNamesLeads() {
        FirmFile lead = new FirmFile(FIRM, "Limbach", "probable", true, List.of());

        assertThat(Cover.of(List.of(lead), null).getFirst())
                .startsWith("LEAD ONLY")
                .contains("Limbach");
        assertThat(Cover.of(List.of(), null).getFirst()).startsWith("The criterion was picked");
    }

    @Test
    void theCriterionHasToBePickedFromTheTable() {
        assertThat(Criteria.list()).allSatisfy(each -> assertThat(each.read()).isNotBlank());
        assertThat(Criteria.require("uk-6").authority()).isEqualTo("GB-FCDO");
        assertThatThrownBy(() -> new DesignationRequest(List.of(FIRM), null, null, null, null).require())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("has to be picked by you; use one of eu-269-3-1");
        assertThatThrownBy(() -> new DesignationRequest(List.of(), null, "uk-6", null, null).require())
                .hasMessageContaining("names 0 firms; name 1 to 50");
    }
}
