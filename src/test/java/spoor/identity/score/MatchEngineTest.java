package spoor.identity.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import spoor.TestSize;
import spoor.identity.score.text.Names;
import spoor.model.NodeLabel;
import spoor.names.NameAnalyser;

/** Which pairs are found among many records, drawn as text. */
class MatchEngineTest {

    private static final NameAnalyser ANALYSER = NameAnalyser.shared();

    /** Pairs that are one, written in two ways each. */
    private static final String[][] ONE = {
        {"JSC Murom Instrument-Making Plant", "Акционерное общество «Муромский приборостроительный завод»"},
        {"Xiamen Limbach Aviation Engine Co., Ltd.", "厦门林巴贺航空发动机股份有限公司"},
        {"Hangzhou Hikvision Digital Technology", "Hik Vision Digital Technology Hangzhou Co Ltd"},
        {"LLC Spetstekhnotrade", "ООО Спецтехнотрейд"},
        {"JSC Sktb Kurganpribor", "АО СКТБ Курганприбор"},
        {"Abamet Management Ltd", "ООО УК Абамет"},
        {"Shvabe Opto-Electronics (Shenzhen) Company", "Shvabe Optoelectronics Shenzhen Co Ltd"},
        {"Kazstanex LLP", "ТОО Казстанекс"},
    };

    private static MatchRecord record(String id, String name, String dataset) {
        return MatchRecord.of(id, NodeLabel.COMPANY, Map.of("name", name, "country", "RU", "dataset", dataset));
    }

    private static List<MatchRecord> records() {
        List<MatchRecord> records = new ArrayList<>();
        for (int i = 0; i < ONE.length; i++) {
            records.add(record("one/" + i, ONE[i][0], "one"));
            records.add(record("two/" + i, ONE[i][1], "two"));
        }
        for (int i = 0; i < 300; i++) {
            String word = "Torg" + (char) ('a' + i % 26) + (char) ('a' + i / 26) + "evka";
            records.add(record("noise/" + i, "LLC " + word + " Electronics Plant", i % 2 == 0 ? "one" : "two"));
        }
        return records;
    }

    private static MatchEngine engine(List<MatchRecord> records) {
        MatchEngine engine = new MatchEngine(ANALYSER, Weights.shipped());
        records.forEach(engine::add);
        engine.close();
        return engine;
    }

    private static List<String> found(MatchEngine engine, MatchEngine.Scope scope) {
        List<String> found = new ArrayList<>();
        engine.find(
                scope,
                done -> {},
                pair -> found.add("%s %s %s %.6f"
                        .formatted(
                                engine.id(pair.left()),
                                engine.id(pair.right()),
                                pair.pairClass(),
                                pair.probability())));
        return found;
    }

    @Test
    void blocking_meets_every_pair_that_is_one_within_few_candidates() {
        List<MatchRecord> records = records();
        MatchEngine engine = engine(records);
        for (int i = 0; i < ONE.length; i++) {
            int[] candidates = engine.listCandidates(2 * i);
            assertThat(candidates).as(ONE[i][0]).contains(2 * i + 1).hasSizeLessThanOrEqualTo(60);
        }
    }

    @Test
    void the_same_records_give_the_same_pairs_in_whatever_order_they_come() {
        List<MatchRecord> records = records();
        List<String> expected = found(engine(records), MatchEngine.Scope.ALL);
        assertThat(expected).isNotEmpty().isSorted();
        long seed = TestSize.freshSeed();
        for (long each : new long[] {1, 2, seed}) {
            List<MatchRecord> mixed = new ArrayList<>(records);
            Collections.shuffle(mixed, new Random(each));
            assertThat(found(engine(mixed), MatchEngine.Scope.ALL))
                    .as("seed " + each)
                    .isEqualTo(expected);
        }
    }

    @Test
    void what_is_looked_at_alone_finds_the_same_pairs_as_when_all_are() {
        MatchEngine engine = engine(records());
        List<String> all = found(engine, MatchEngine.Scope.ALL);
        List<String> some =
                found(engine, new MatchEngine.Scope(record -> engine.id(record).equals("one/3"), record -> true));
        assertThat(some)
                .isEqualTo(all.stream().filter(pair -> pair.contains("one/3 ")).toList());
        assertThat(some).singleElement().asString().startsWith("one/3 two/3 ");
    }

    @Test
    void two_datasets_are_compared_with_each_other_alone() {
        MatchEngine engine = engine(records());
        List<String> between = found(
                engine,
                new MatchEngine.Scope(
                        record -> engine.dataset(record).equals("one"),
                        record -> engine.dataset(record).equals("two")));
        assertThat(between).isNotEmpty();
        engine.find(
                new MatchEngine.Scope(
                        record -> engine.dataset(record).equals("one"),
                        record -> engine.dataset(record).equals("two")),
                done -> {},
                pair -> assertThat(engine.dataset(pair.left())).isNotEqualTo(engine.dataset(pair.right())));
    }

    @Test
    void names_that_stand_in_one_cell_are_taken_apart() {
        assertThat(Names.split("Sergei AKSENOV (Сергей АКСЁНОВ)")).containsExactly("Sergei AKSENOV", "Сергей АКСЁНОВ");
        assertThat(Names.split("English: Murom Plant")).containsExactly("Murom Plant");
        assertThat(Names.split("Juhang (Shenzhen) Aviation")).containsExactly("Juhang (Shenzhen) Aviation");
    }
}
