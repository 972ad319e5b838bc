package spoor.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
import spoor.words.Language;
import spoor.words.Words;

class FirmCellsTest {

    private static final String FIRM = "company/limbach";
    private static final Source LIST = source("s1", "Regulation 269/2014");
    private static final Source PRESS = source("s2", "Engines for drones");

    private static final BestPath BEST =
            new BestPath(List.of(), List.of(), List.of(), List.of(), List.of(), "open", 0, List.of());

    private static final Words ENGLISH = new Words(Language.EN);

    private final NumberedDocuments notes = new NumberedDocuments(new Words(Language.EN), UnaryOperator.identity());

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
        return Entities.of(
                FIRM,
                List.of("Company"),
                Map.of("name", "Limbach"),
                List.of(LIST, PRESS),
                List.of(new EntityDetail.Hs("840710", "engines", "CHPL", "2")),
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
        return new FirmCells(ENGLISH, notes, firm, Map.of("s1", LIST, "s2", PRESS));
    }

    @Test
    void whoWroteItsRecordIsHeard() {
        EntityDetail firm = Entities.of(
                FIRM,
                List.of("Company"),
                Map.of("name", "Limbach", "note", "Not merged with Limbach Flugmotoren"),
                List.of(LIST, PRESS),
                List.of(),
                List.of(value("name", "Limbach", LIST)));
        FirmCells cells = cells(firm);
        cells.addWhoItIs();

        assertThat(told(cells.list(), Section.NAMES))
                .isEqualTo("Name, Latin script: Limbach [1]; note of its record: Not merged with Limbach Flugmotoren"
                        + " [1, 2]");
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
                .isEqualTo("Name, Latin script: Limbach [1]; Other name, Chinese characters: 林巴赫 [1, 2];"
                        + " Other name, Cyrillic script: Лимбах [2]");
        assertThat(told(cells.list(), Section.NUMBERS)).isEqualTo("Unified social credit code, China: 91350200 [1]");
        assertThat(told(cells.list(), Section.ADDRESSES))
                .isEqualTo(": not known to us: in these data none of the documents of its record states it [1, 2]");
        assertThat(notes.list()).extracting(Designation.Note::title).containsExactly(LIST.title(), PRESS.title());
    }

    private static List<PathHop> path() {
        return List.of(
                new PathHop(
                        new PathHop.Place(1, 2),
                        FIRM,
                        "kupol",
                        "Limbach",
                        "Kupol",
                        "confirmed",
                        2,
                        false,
                        false,
                        List.of(relation(
                                "r1",
                                "SUPPLIES",
                                FIRM,
                                "kupol",
                                Map.of("hs", List.of("840710"), "reported", "2024", "confidence", "possible")))),
                new PathHop(
                        new PathHop.Place(2, 2),
                        "kupol",
                        "w",
                        "Kupol",
                        "Garpiya",
                        "probable",
                        1,
                        true,
                        false,
                        List.of(relation("r2", "MANUFACTURES", "kupol", "w", Map.of()))));
    }

    @Test
    void eachHopStandsInWordsWithItsPlaceAndWhatItsDocumentSaysTheWeakestFirst() {
        List<Cell> cells = PathCells.of(ENGLISH, notes, firm(), BEST, path(), Map.of());

        assertThat(told(cells, Section.ROLE))
                .isEqualTo("the whole path, 2 hops: Limbach → Kupol → Garpiya [1];"
                        + " do documents join the whole path?: no document says that these goods go into this weapon [1];"
                        + " supplier: Firm company/limbach supplies Firm kupol [1]");
        assertThat(told(cells, Section.HOPS))
                .isEqualTo("hop 2 of 2: probable, only inferred, relation r2: Firm kupol makes Firm w [1];"
                        + " hop 2 of 2: what document 1 says, ¶5: names both firms [1];"
                        + " hop 1 of 2: possible, relation r1: Firm company/limbach supplies Firm kupol [1];"
                        + " hop 1 of 2: what document 1 says, ¶5: names both firms [1]");
        assertThat(told(cells, Section.GOODS)).isEqualTo("HS code, hop 1 of 2: 840710 [1]");
        assertThat(told(cells, Section.GRADE))
                .isEqualTo("hop 2 of 2: Kupol → Garpiya: probable, independent origins: 1 [1];"
                        + " hop 1 of 2: Limbach → Kupol: confirmed, independent origins: 2 [1]");
        assertThat(told(cells, Section.EVENTS))
                .isEqualTo("Firm company/limbach supplies Firm kupol, reported: 2024 [1]");
        assertThat(told(cells, Section.WEAPON)).isEqualTo("end of its best path: Garpiya [1]");
    }

    @Test
    void theGoodsAreTheComponentsOfThePathWithNumberCodesAndTier() {
        EntityDetail engine = Entities.of(
                "kupol",
                List.of("Component"),
                Map.of("name", "Engine L-550", "partNumber", "L-550"),
                List.of(LIST),
                List.of(new EntityDetail.Hs("840710", "engines", "CHPL", "2")),
                List.of());

        assertThat(told(PathCells.of(ENGLISH, notes, firm(), BEST, path(), Map.of("kupol", engine)), Section.GOODS))
                .isEqualTo("part, hop 1 of 2: Engine L-550 [1]; Part number, hop 1 of 2: L-550 [2];"
                        + " HS code, tier 2 of the list CHPL, hop 1 of 2: 840710 [2];"
                        + " HS code, tier 2 of the list CHPL, hop 1 of 2: 840710 [1]");
    }

    @Test
    void ofAPathThatNamesNoGoodsIsSaidWhatWasSearched() {
        List<Cell> cells = PathCells.of(ENGLISH, notes, firm(), BEST, path().subList(1, 2), Map.of());

        assertThat(told(cells, Section.GOODS))
                .isEqualTo(": not known to us: in these data none of the documents of its path names goods [1]");
    }

    @Test
    void aRecordThatWasDecidedToBeAFirmOfThePathHasItsRole() {
        EntityDetail other = Entities.joined(
                "record/9",
                "Limbach",
                new EntityDetail.Identity(
                        FIRM, List.of(new EntityDetail.Member(FIRM, List.of(), "Limbach", "d")), List.of()));

        assertThat(told(PathCells.of(ENGLISH, notes, other, BEST, path(), Map.of()), Section.ROLE))
                .endsWith("supplier: Firm company/limbach supplies Firm kupol [1]");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachLanguageHasAllItsWords(Language language) {
        Words words = new Words(language);
        List<String> keys = new ArrayList<>();
        PathCells.of(words, notes, firm(), BEST, path(), Map.of())
                .forEach(cell -> keys.addAll(List.of(cell.what(), cell.value())));
        keys.addAll(Cover.of(words, List.of(), "Who?", null));

        assertThat(keys)
                .noneMatch(each -> each.matches("(?s).*(proposal|relation|confidence|gaps)\\.\\w.*|.*\\{\\{.*"));
    }

    @Test
    void peopleAreThoseWhomTiesNameWithWhatIsStated() {
        FirmCells cells = cells(firm());
        cells.addPeople(List.of(
                relation("r3", "OWNS", "person/a", FIRM, Map.of("value", 51.0, "unit", "percent")),
                relation("r4", "OWNS", "person/b", FIRM, Map.of("validFrom", "2020", "validTo", "2023-05")),
                relation("r5", "DIRECTS", "person/c", FIRM, Map.of())));

        assertThat(told(cells.list(), Section.PEOPLE))
                .isEqualTo(
                        "holds 51 percent: Firm person/a [1]; owner, share not stated, since 2020, until 2023-05: Firm person/b [1];"
                                + " director: Firm person/c [1]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | holds 25 to 50 percent | holds at least 75.5 percent | holds at most 25 percent
                    DE | hält 25 bis 50 Prozent | hält mindestens 75,5 Prozent | hält höchstens 25 Prozent
                    UK | має від 25 до 50 відсотка | має щонайменше 75,5 відсотка | має щонайбільше 25 відсотка
                    ZH | 持有 25% 至 50% | 至少持有 75.5% | 至多持有 25%
                    """)
    void aShareStatedBetweenBoundsIsWrittenWithThem(Language language, String between, String least, String most) {
        FirmCells cells = new FirmCells(new Words(language), notes, firm(), Map.of());
        cells.addPeople(List.of(
                relation("r1", "OWNS", "a", FIRM, Map.of("valueMin", 25.0, "valueMax", 50.0, "unit", "percent")),
                relation("r2", "OWNS", "b", FIRM, Map.of("valueMin", 75.5, "unit", "percent")),
                relation("r3", "OWNS", "c", FIRM, Map.of("valueMax", 25, "unit", "percent"))));

        assertThat(cells.list()).extracting(Cell::what).containsExactly(between, least, most);
    }

    @Test
    void aFirmOnNoPathSaysSoInEachPart() {
        List<Cell> cells = PathCells.of(ENGLISH, notes, firm(), BestPath.none(List.of()), List.of(), Map.of());

        assertThat(cells).hasSize(5).allSatisfy(cell -> {
            assertThat(cell.value()).isEqualTo("not known to us");
            assertThat(cell.notes()).isEmpty();
        });
    }

    @Test
    void theCoverNamesLeads() {
        FirmFile lead = new FirmFile(FIRM, "Limbach", "probable", true, List.of());

        assertThat(Cover.of(ENGLISH, List.of(lead), "Who?", null).getFirst())
                .startsWith("LEAD ONLY")
                .contains("Limbach");
        assertThat(Cover.of(ENGLISH, List.of(), "Who?", null).getFirst()).startsWith("The criterion was picked");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachCriterionIsToldInTheLanguageAndNamedInItWhereItsLawHasSuchAText(Language language) {
        List<Criterion> english = Criteria.list(Language.EN);
        List<Criterion> told = Criteria.list(language);

        assertThat(told).extracting(Criterion::id).doesNotHaveDuplicates().hasSize(6);
        for (int at = 0; at < told.size(); at++) {
            Criterion each = told.get(at);
            assertThat(List.of(each.text(), each.about(), each.read())).noneMatch(text -> text.startsWith("proposal."));
            assertThat(each.language()).isEqualTo(each.official() ? language.tag() : "en");
            if (language != Language.EN) {
                assertThat(each.about()).isNotEqualTo(english.get(at).about());
                assertThat(each.text().equals(english.get(at).text())).isEqualTo(!each.official());
            }
        }
    }

    @Test
    void theCriterionHasToBePickedFromTheTable() {
        assertThat(Criteria.require("uk-6", ENGLISH).authority()).isEqualTo("GB-FCDO");
        assertThatThrownBy(() -> new DesignationRequest(List.of(FIRM), null, null, null, null).require())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("has to be picked by you; use one of eu-269-3-1");
        assertThatThrownBy(() -> new DesignationRequest(List.of(), null, "uk-6", null, null).require())
                .hasMessageContaining("names 0 firms; name 1 to 50");
    }
}
