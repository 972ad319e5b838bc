package spoor.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spoor.graph.CancelSignal;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.NotFound;
import spoor.model.RelationType;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotStep;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredListing;
import spoor.store.read.StoredRelation;

class ProfileTest {

    private final Map<String, StoredEntity> entities = new LinkedHashMap<>();
    private final List<StoredRelation> relations = new ArrayList<>();

    /** The first letter says what it is; properties as {@code country=CN}. */
    private ProfileTest node(String id, String... properties) {
        return put(id, List.of(), List.of(), properties);
    }

    private ProfileTest put(
            String id, List<StoredListing> listings, List<StoredEntity.Tie> ties, String... properties) {
        NodeLabel label = switch (id.charAt(0)) {
            case 'W' -> NodeLabel.WEAPON_SYSTEM;
            case 'P' -> NodeLabel.COMPONENT;
            case 'X' -> NodeLabel.PERSON;
            default -> NodeLabel.COMPANY;
        };
        Map<String, Object> all = new LinkedHashMap<>(Map.of("id", id, "name", "Name of " + id));
        Arrays.stream(properties).map(each -> each.split("=", 2)).forEach(each -> all.put(each[0], each[1]));
        entities.put(id, new StoredEntity(id, label, all, listings, ties));
        return this;
    }

    /** As {@code F1 TRADES P1}; behind it properties, of which components, endUse, hs and sources are lists. */
    private ProfileTest tie(String relation) {
        String[] words = relation.split(" ", -1);
        Map<String, Object> all = new LinkedHashMap<>(
                Map.of("confidence", "probable", "dataset", "d", "sources", List.of("s" + relations.size())));
        for (int at = 3; at < words.length; at++) {
            String[] sides = words[at].split("=", 2);
            boolean several = List.of("components", "endUse", "hs", "sources").contains(sides[0]);
            all.put(sides[0], several ? List.of(sides[1].split(",", -1)) : sides[1]);
        }
        relations.add(new StoredRelation(
                "r" + relations.size(), RelationType.requireType(words[1]), words[0], words[2], all));
        return this;
    }

    private Subject subject(String id) {
        Snapshot snapshot = SnapshotStep.build("v", List.copyOf(entities.values()), relations);
        return ProfileService.require(snapshot.view(Confidence.POSSIBLE), id);
    }

    private static List<String> told(CountedTable cells) {
        return cells.rows()
                .map(row ->
                        String.join("/", row.getKey()) + " " + row.getValue().counts(cells.counts()))
                .toList();
    }

    private List<String> told(String id, Section section) {
        return ProfileService.ofGraph(subject(id), section).stream()
                .flatMap(cells -> told(cells).stream())
                .toList();
    }

    /** A weapon of three parts: one sold from two countries, one of an unknown maker, one material. */
    private ProfileTest weapon() {
        return node("W1")
                .node("W2")
                .node("P1", "makerCountry=US", "partNumber=AD1", "category=microelectronics")
                .node("P2", "partNumber=K9", "category=microelectronics")
                .node("P3")
                .node("F1", "country=US")
                .node("F2", "country=CN")
                .node("F3", "country=HK")
                .node("F4")
                .node("F5", "country=RU")
                .tie("P1 USED_IN W1")
                .tie("P2 USED_IN W1")
                .tie("P3 USED_IN P2")
                .tie("F1 MANUFACTURES P1")
                .tie("F2 TRADES P1")
                .tie("F3 SUPPLIES F5 components=P1")
                .tie("F4 SUPPLIES F5 components=P1 endUse=W2")
                .tie("F4 MANUFACTURES P3")
                .tie("F5 MANUFACTURES W1 sources=a,b");
    }

    @Test
    void partsStandByMakersAndDeliveringCountriesWithTheUnknownFirst() {
        assertThat(weapon().told("W1", Section.PARTS)).containsExactly("// [2, 3]", "US/CN/ [1, 3]", "US/HK/ [1, 3]");
    }

    @Test
    void eachPartIsCountedOnceInTheTotalThoughItStandsInTwoRows() {
        assertThat(new Parts(weapon().subject("W1")).cells().total()).containsExactly(3L, 7L);
    }

    @Test
    void goodsForWhichDocumentsNameAnotherWeaponAreNotDeliveredForThisOne() {
        assertThat(weapon().node("F4", "country=AE").told("W1", Section.PARTS))
                .noneMatch(row -> row.contains("AE/") && row.startsWith("US"));
        assertThat(tie("P1 USED_IN W2").told("W2", Section.PARTS))
                .containsExactly("US/AE/ [1, 3]", "US/CN/ [1, 3]", "US/HK/ [1, 3]");
    }

    @Test
    void aTierComesFromTheCodesOfAPartOrOfADeliveryThatNamesItAlone() {
        weapon().tie("F2 SUPPLIES F5 components=P1 hs=854231");

        assertThat(told("W1", Section.PARTS)).contains("US/CN/none [1, 4]");
    }

    @Test
    void aPartOfOneKnownMakerIsSoleAndOneOfNoneIsNot() {
        assertThat(weapon().told("W1", Section.MAKERS))
                .containsExactly("0 [1, 0]", "1 [2, 2]", "P3/F4/ [1]", "P1/F1/US [1]");
    }

    @Test
    void suppliersStandByTheFewestHopsAndFirmsWithoutCountryFirst() {
        assertThat(weapon().told("W1", Section.SUPPLIERS))
                .containsExactly("1/RU [1, 1]", "2/ [1, 1]", "2/CN [1, 1]", "2/HK [1, 1]", "2/US [1, 1]");
    }

    @Test
    void aFirmReachesWeaponsAndCustomersAndKnowsWhatItSells() {
        weapon();

        assertThat(told("F4", Section.WEAPONS)).containsExactly("2/W1 [1]");
        assertThat(told("F4", Section.CUSTOMERS)).containsExactly("1/RU [1, 1]");
        assertThat(told("F4", Section.GOODS))
                .containsExactly("MANUFACTURES// [1, 1]", "SUPPLIES/microelectronics/ [1, 1]");
    }

    @Test
    void aWeaponHasNoCodeThatATierCouldBeToldBy() {
        assertThat(weapon().told("F5", Section.GOODS)).containsExactly("MANUFACTURES// [1, 1]");
    }

    @Test
    void theLessIsKnownTheEarlierARowStands() {
        weapon().node("P8", "makerCountry=DE")
                .node("P9", "makerCountry=DE")
                .tie("P8 USED_IN W1")
                .tie("P9 USED_IN W1");
        node("P7").tie("P7 USED_IN W1").tie("F2 TRADES P7");

        assertThat(told("W1", Section.PARTS))
                .containsExactly("// [2, 3]", "DE// [2, 2]", "/CN/ [1, 2]", "US/CN/ [1, 3]", "US/HK/ [1, 3]");
    }

    @Test
    void relationsAreCountedOnceByTheirIndependentSources() {
        ProofCoverage coverage = new ProofCoverage(weapon().subject("W1"));

        assertThat(told(coverage.origins()))
                .containsExactly(
                        "MANUFACTURES/1 [2]", "MANUFACTURES/2 [1]", "SUPPLIES/1 [2]", "TRADES/1 [1]", "USED_IN/1 [3]");
        assertThat(coverage.trace(new CancelSignal()).counts().proof().paths()).isEqualTo(6);
    }

    @Test
    void substitutesAreAlikeAndOfOtherMakers() {
        weapon().node("P4", "partNumber=Z", "category=microelectronics")
                .node("P5", "partNumber=Y", "category=optics")
                .node("P6", "partNumber=X", "category=microelectronics")
                .tie("P4 USED_IN W1")
                .tie("P5 USED_IN W1")
                .tie("P6 USED_IN W1")
                .tie("F1 MANUFACTURES P6")
                .tie("F2 MANUFACTURES P4");

        assertThat(told("P1", Section.SUBSTITUTES))
                .containsExactly("category//P2 [1, 0, 1]", "category/CN/P4 [1, 1, 1]");
        assertThat(told("W1", Section.SUBSTITUTES))
                .containsExactly("P2 [3, 3]", "P4 [3, 3]", "P1 [2, 2]", "P6 [2, 2]", "P5 [0, 0]");
    }

    @Test
    void ofAWeaponOfTooManyPartsTheFirstAreLookedAtForSubstitutesAndThatIsSaid() {
        node("W1");
        for (int i = 0; i <= Substitutes.MOST; i++) {
            node("P" + i, "partNumber=N" + i).tie("P" + i + " USED_IN W1");
        }
        Subject subject = subject("W1");

        assertThat(new Substitutes(subject).ofParts(new Parts(subject).all()).size())
                .isEqualTo(Substitutes.MOST);
        assertThat(subject.cuts())
                .containsExactly("Of 501 components 500 were looked at for what is classified alike.");
    }

    @Test
    void recordsThatWereDecidedToBeOneCountOnce() {
        weapon().node("P1b", "category=microelectronics").tie("P1b USED_IN W1").tie("F2 TRADES P1b");
        assertThat(new Parts(subject("W1")).cells().total().getFirst()).isEqualTo(4);

        put(
                "P1b",
                List.of(),
                List.of(
                        new StoredEntity.Tie(false, Confidence.CONFIRMED, "P1", "", "", "", ""),
                        new StoredEntity.Tie(false, Confidence.PROBABLE, "P1", "", "", "", ""),
                        new StoredEntity.Tie(false, Confidence.POSSIBLE, "P1", "", "", "", "")));
        assertThat(new Parts(subject("W1")).cells().total().getFirst()).isEqualTo(3);
        assertThat(told("W1", Section.PARTS)).contains("US/CN/ [1, 5]");
    }

    @Test
    void firmsAreListedFromTheYearOfTheirFirstListing() {
        weapon().put("F1", List.of(listed("EU", "2024-02-01"), listed("EU", "2022")), List.of(), "country=US")
                .put("F2", List.of(listed("EU", "2024-06")), List.of(), "country=CN")
                .put("F3", List.of(listed("EU", ""), listed("GB", "2023")), List.of(), "country=HK");
        Subject subject = subject("W1");

        assertThat(told(new ListingTables(subject, subject.firms()).since()))
                .containsExactly("EU/ [1, 0]", "EU/2022 [1, 1]", "EU/2024 [1, 2]", "GB/2023 [1, 1]");
    }

    private static StoredListing listed(String authority, String date) {
        return new StoredListing(authority, date, "", "");
    }

    @Test
    void whatHasNoProfileIsSaid() {
        weapon().node("X1");

        assertThatThrownBy(() -> subject("F9")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> subject("X1"))
                .isInstanceOf(BadInput.class)
                .hasMessage("'X1' is a Person; there are profiles of weapon systems, components and companies.");
        assertThatThrownBy(() -> Section.requireWord("parts", NodeLabel.COMPANY))
                .hasMessageContaining("'section' holds 'parts', which the profile of a Company does not have")
                .hasMessageContaining("goods, weapons, suppliers");
    }

    @Test
    void eachTableOfAWeaponIsFoundBySection() {
        assertThat(Section.requireTable("sole-makers", NodeLabel.WEAPON_SYSTEM)).isEqualTo(Section.MAKERS);
        assertThatThrownBy(() -> Section.requireTable("weapons", NodeLabel.WEAPON_SYSTEM))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void noMoreRelationsAreReadThanMayBe() {
        Snapshot snapshot = weapon().subject("W1").snapshot();
        FlowTies ties = new FlowTies(snapshot.view(Confidence.POSSIBLE), 2);

        assertThat(ties.into(snapshot.findNode("W1").orElseThrow())).hasSize(2);
        assertThat(ties.isCut()).isTrue();
    }
}
