package spoor.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.analysis.OwnershipAnswer.RulingRecord;
import spoor.model.BadInput;
import spoor.model.ListingEnd;
import spoor.model.NodeLabel;
import spoor.model.NotFound;
import spoor.model.RelationType;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotStep;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredListing;
import spoor.store.read.StoredRelation;

class OwnershipServiceTest {

    private static final String DAY = "2025-06-01";

    /** Stakes as {@code X 50 A}, {@code X ? A}, {@code X 10-60 A}, {@code X controls A}; behind them properties. */
    private static Snapshot drawn(Map<String, StoredListing> listed, String... stakes) {
        Map<String, StoredEntity> entities = new LinkedHashMap<>();
        List<StoredRelation> relations = new ArrayList<>();
        for (String stake : stakes) {
            String[] words = stake.split(" ", -1);
            Stream.of(words[0], words[2]).forEach(name -> entities.put(name, entity(name, listed.get(name))));
            relations.add(relation("r" + relations.size(), words));
        }
        return SnapshotStep.build("v", List.copyOf(entities.values()), relations);
    }

    private static StoredEntity entity(String name, @Nullable StoredListing listing) {
        NodeLabel label = name.startsWith("W") ? NodeLabel.WEAPON_SYSTEM : NodeLabel.COMPANY;
        return new StoredEntity(
                name,
                label,
                Map.of("id", name, "name", "Firm " + name),
                listing == null ? List.of() : List.of(listing));
    }

    private static StoredRelation relation(String id, String[] words) {
        Map<String, Object> properties = new LinkedHashMap<>(Map.of(
                "id", id, "confidence", "confirmed", "sources", List.of("s"), "dataset", "d", "reported", "2023"));
        boolean control = words[1].equals("controls");
        if (!control && !words[1].equals("?")) {
            properties.put("unit", "percent");
            String[] bounds = words[1].split("-", -1);
            if (bounds.length == 1) {
                properties.put("value", Double.valueOf(bounds[0]));
            } else {
                properties.put("valueMin", Double.valueOf(bounds[0]));
                properties.put("valueMax", Double.valueOf(bounds[1]));
            }
        }
        for (int i = 3; i < words.length; i++) {
            String[] sides = words[i].split("=", -1);
            properties.put(sides[0], sides[1]);
        }
        return new StoredRelation(
                id, control ? RelationType.CONTROLS : RelationType.OWNS, words[0], words[2], properties);
    }

    private static StoredListing listed(String authority, String programme) {
        return new StoredListing(authority, "2023-02-25", "", programme);
    }

    private static final Map<String, StoredListing> X_BY_OFAC = Map.of("X", listed("US-OFAC", "RUSSIA-EO14024"));

    private static RulingRecord ask(Snapshot snapshot, String firm, String rule, String day) {
        return OwnershipService.find(snapshot, firm, rule, LocalDate.parse(day))
                .rulings()
                .getFirst();
    }

    private static String told(RulingRecord ruling) {
        return ruling.verdict().word() + " "
                + ruling.chain().stream().map(party -> party.id()).collect(Collectors.joining("<"));
    }

    private static List<String> open(RulingRecord ruling) {
        return ruling.open().stream().map(each -> each.kind().word()).toList();
    }

    @Test
    void eachLineIsArithmeticOverNamedShares() {
        Snapshot snapshot = drawn(X_BY_OFAC, "X 50 A", "X 11.01 B", "A 35.62 B", "Y ? B", "Z 30 B");
        RulingRecord ruling = ask(snapshot, "B", "ofac", DAY);

        assertThat(told(ruling)).isEqualTo("no ");
        assertThat(ruling.lines())
                .extracting(line -> line.firm().name() + ": " + line.sum())
                .containsExactly(
                        "Firm B: 35.62 + 11.01 = 46.63, asked ≥ 50.00", "Firm A: 50.00 = 50.00, asked ≥ 50.00");
        assertThat(ruling.lines().getFirst().parts())
                .extracting(part -> part.owner().id() + " " + part.low() + "…" + part.high() + " "
                        + part.as().word() + " " + part.relations())
                .containsExactly(
                        "A 35.62…35.62 surely [r2]",
                        "X 11.01…11.01 listed [r1]",
                        "Y 0.00…100.00 no [r3]",
                        "Z 30.00…30.00 no [r4]");
        assertThat(ruling.economic())
                .extracting(each -> each.percent().toPlainString())
                .containsExactly("28.8200");
    }

    @ParameterizedTest(name = "{0}: {1}, open: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            X 51 A                                   | surely A<X    | []
            X ? A                                    | possibly A<X  | [share-unknown]
            X 10-60 A                                | possibly A<X  | []
            X 140 A                                  | possibly A<X  | [no-share]
            X 51 A confidence=possible               | possibly A<X  | [weak]
            X 51 A note=Inferred:                    | possibly A<X  | [weak]
            X 51 A confidence=probable               | surely A<X    | []
            X 51 A validFrom=2025-06-02              | no            | []
            X 51 A validTo=2025-05                   | no            | []
            X 51 A validTo=2025                      | possibly A<X  | [day]
            X 51 A validFrom=2025                    | possibly A<X  | [day]
            X 51 A reported=2025-09                  | possibly A<X  | [day]
            X controls A                             | no            | []
            """)
    void whatIsNotKnownIsSaid(String stake, String told, String open) {
        RulingRecord ruling = ask(drawn(X_BY_OFAC, stake), "A", "ofac", DAY);

        assertThat(told(ruling).strip()).isEqualTo(told);
        assertThat(open(ruling)).hasToString(open);
    }

    @Test
    void aSureStatementIsNotWeakenedByAWeakerOneOfTheSame() {
        Snapshot snapshot = drawn(X_BY_OFAC, "X 60 A", "X 40 A confidence=possible", "X ? A validTo=2025");

        assertThat(told(ask(snapshot, "A", "ofac", DAY))).isEqualTo("surely A<X");
    }

    @Test
    void moreThanAllOfAFirmAndAnOwnerOfItselfAreSaid() {
        RulingRecord ruling = ask(drawn(X_BY_OFAC, "X 60 A", "Z 80 A", "A 5 A"), "A", "ofac", DAY);

        assertThat(ruling.open())
                .extracting(OwnershipAnswer.Open::text)
                .containsExactly(
                        "Shares of Firm A add up to 145.00 percent, which cannot be.",
                        "Firm A is said to own itself; that share counts for nobody.");
        assertThat(told(ruling)).isEqualTo("surely A<X");
    }

    @Test
    void controlIsAFactThatLeavesOwnershipOpenWhereTheRuleKnowsIt() {
        Map<String, StoredListing> byEu = Map.of("X", listed("EU", "269/2014"));
        RulingRecord ruling = ask(drawn(byEu, "X controls A"), "A", "eu", DAY);

        assertThat(told(ruling)).isEqualTo("possibly A<X");
        assertThat(open(ruling)).containsExactly("control");
    }

    @ParameterizedTest(name = "listed by {0} under {1} since {2} until {3}: {4}")
    @CsvSource({
        "EU,      269/2014,           2023-02-25, '',         surely",
        "EU,      833/2014 Annex IV,  2023-02-25, '',         no",
        "EU,      '',                 2023-02-25, '',         possibly",
        "EU,      269/2014,           2025-07-01, '',         no",
        "EU,      269/2014,           2025,       '',         possibly",
        "EU,      269/2014,           '',         '',         possibly",
        "EU,      269/2014,           2023-02-25, 2024-11-01, no",
        "US-OFAC, RUSSIA-EO14024,     2023-02-25, '',         no",
    })
    void onlyListingsOfTheDayAndTheMeasureMakeOwnersCount(
            String authority, String programme, String since, String until, String verdict) {
        Map<String, StoredListing> listed = Map.of("X", new StoredListing(authority, since, until, programme));

        assertThat(ask(drawn(listed, "X 51 A"), "A", "eu", DAY).verdict().word())
                .isEqualTo(verdict);
    }

    @Test
    void allRulesOfADayAreAnsweredAndLaterOnesNamed() {
        OwnershipAnswer answer =
                OwnershipService.find(drawn(X_BY_OFAC, "X 51 A"), "A", null, LocalDate.parse("2024-01-01"));

        assertThat(answer.rulings())
                .extracting(ruling -> ruling.rule().name() + " " + ruling.rule().bar() + " " + ruling.verdict())
                .containsExactly("ofac ≥ 50.00 SURELY", "eu > 50.00 NO", "uk > 50.00 NO");
        assertThat(answer.notYet()).extracting(OwnershipAnswer.NotYet::rule).containsExactly("bis-affiliates");
    }

    @Test
    void badInputIsSaid() {
        Snapshot snapshot = drawn(X_BY_OFAC, "X 51 A", "X 51 W");
        LocalDate day = LocalDate.parse(DAY);
        LocalDate tomorrow = LocalDate.parse(ListingEnd.today()).plusDays(1);

        assertThatThrownBy(() -> OwnershipService.find(snapshot, "B", null, day))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> OwnershipService.find(snapshot, "W", null, day))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("'W' is a WeaponSystem");
        assertThatThrownBy(() -> OwnershipService.find(snapshot, "A", "bis-affiliates", day))
                .hasMessageContaining("2025-06-01, before the rule 'bis-affiliates', which begins on 2025-09-29");
        assertThatThrownBy(() -> OwnershipService.find(snapshot, "A", null, tomorrow))
                .hasMessageContaining("a day to come");
    }
}
