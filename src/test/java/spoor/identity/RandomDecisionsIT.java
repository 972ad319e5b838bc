package spoor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import spoor.identity.decision.DecisionDraft;
import spoor.identity.decision.Decisions;
import spoor.model.Confidence;
import spoor.model.Conflict;
import spoor.model.Decision;
import spoor.store.SharedNeo4j;

/** Random decisions, withdrawn again in a random order, against a plain model of what is decided. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class RandomDecisionsIT {

    private static final int RECORDS = 9;
    private static final int STEPS = 70;
    private static final List<String> VERDICTS =
            List.of("same", "same", "same", "different", "unsure", "branch_of", "successor_of");

    private final IdentityStore store;
    private final Decisions decisions;

    /** By pair, the smaller name first. */
    private final Map<String, Decision> model = new TreeMap<>();

    RandomDecisionsIT(@Autowired Driver driver, @Autowired Decisions decisions) {
        this.store = new IdentityStore(driver);
        this.decisions = decisions;
    }

    @AfterEach
    void clear() {
        store.clear();
    }

    static LongStream seeds() {
        return LongStream.of(1, 2, 3, ThreadLocalRandom.current().nextLong(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_store_holds_what_the_model_does(long seed) {
        System.out.println("Random decisions, seed " + seed);
        Random random = new Random(seed);
        store.clear();
        model.clear();
        for (int i = 0; i < RECORDS; i++) {
            store.create("r" + i, "");
        }
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(4) == 0 && !model.isEmpty()) {
                withdrawOne(random);
            } else {
                decideOne(random);
            }
            assertThat(store.draw()).as("seed %d, step %d", seed, step).isEqualTo(drawModel());
        }
        while (!model.isEmpty()) {
            withdrawOne(random);
        }
        assertThat(store.draw()).isEmpty();
    }

    private void withdrawOne(Random random) {
        List<String> pairs = new ArrayList<>(model.keySet());
        String pair = pairs.get(random.nextInt(pairs.size()));
        decisions.withdraw(Objects.requireNonNull(model.remove(pair)).id(), "", "a test");
    }

    private void decideOne(Random random) {
        int left = random.nextInt(RECORDS);
        int right = (left + 1 + random.nextInt(RECORDS - 1)) % RECORDS;
        String verdict = VERDICTS.get(random.nextInt(VERDICTS.size()));
        String confidence = List.of(Confidence.values()).get(random.nextInt(3)).word();
        String pair = Math.min(left, right) + " " + Math.max(left, right);
        boolean fits = fits(pair, verdict);
        try {
            Decision former = model.get(pair);
            DecisionDraft draft =
                    draft("r" + left, "r" + right, verdict, confidence, former == null ? null : former.id());
            Decision made = decisions.decide(draft, "a test");
            assertThat(fits).as("%s %s", pair, verdict).isTrue();
            model.put(pair, made);
        } catch (Conflict e) {
            assertThat(fits).as("%s %s: %s", pair, verdict, e.getMessage()).isFalse();
        }
    }

    static DecisionDraft draft(String left, String right, String verdict, String confidence) {
        return draft(left, right, verdict, confidence, null);
    }

    private static DecisionDraft draft(
            String left, String right, String verdict, String confidence, @Nullable String supersedes) {
        return new DecisionDraft(
                "probe/" + left,
                "probe/" + right,
                verdict,
                "a test",
                null,
                List.of(),
                confidence,
                supersedes,
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    /** Whether no two of which anything else was decided would be the same. */
    private boolean fits(String pair, String verdict) {
        Map<String, String> wanted = new TreeMap<>();
        model.forEach((key, made) -> wanted.put(key, made.verdict()));
        wanted.put(pair, verdict);
        int[] identity = identities(wanted, "same");
        return wanted.entrySet().stream()
                .filter(one -> !one.getValue().equals("same"))
                .noneMatch(one -> identity[end(one.getKey(), 0)] == identity[end(one.getKey(), 1)]);
    }

    /** For each record the smallest that is the same. */
    private static int[] identities(Map<String, String> verdicts, String same) {
        int[] identity = new int[RECORDS];
        for (int i = 0; i < RECORDS; i++) {
            identity[i] = i;
        }
        for (int round = 0; round < RECORDS; round++) {
            verdicts.forEach((pair, verdict) -> {
                if (verdict.equals(same)) {
                    int smaller = Math.min(identity[end(pair, 0)], identity[end(pair, 1)]);
                    identity[end(pair, 0)] = smaller;
                    identity[end(pair, 1)] = smaller;
                }
            });
        }
        return identity;
    }

    private static int end(String pair, int which) {
        return Integer.parseInt(pair.split(" ", -1)[which]);
    }

    private String drawModel() {
        TreeSet<String> lines = new TreeSet<>();
        for (Decision made : model.values()) {
            String type = made.verdict().equals("same") ? "SAME_AS" : "NOT_SAME_AS";
            if (made.confidence() != null) {
                lines.add("%s %s %s %s"
                        .formatted(made.left(), type, made.right(), made.confidence())
                        .replace("probe/", ""));
            }
        }
        for (Confidence level : Confidence.values()) {
            Map<String, String> sure = new HashMap<>();
            model.forEach((pair, made) -> {
                if (made.verdict().equals("same")
                        && Confidence.requireWord(String.valueOf(made.confidence()))
                                        .compareTo(level)
                                >= 0) {
                    sure.put(pair, "same");
                }
            });
            int[] identity = identities(sure, "same");
            for (int i = 0; i < RECORDS; i++) {
                if (identity[i] != i) {
                    lines.add("r%d RECORD_OF r%d %s".formatted(i, identity[i], level.word()));
                }
            }
        }
        return String.join("\n", lines);
    }
}
