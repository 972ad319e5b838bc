package spoor.watch.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spoor.TestSize;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.trace.SupplyChange;
import spoor.trace.TraceAnswer;

/** Random graphs that change at random: what is told of a change is the mirror image of what is told of its reverse. */
class RandomNewsTest {

    private static final int GRAPHS = TestSize.of(200, 600);
    private static final int QUESTIONS = 4;
    private static final int FEW = 3;

    /**
     * Seeds once met: a path gone by its records, which a third path joined with those of another; and one that changed and
     * is one with a stronger path where all are looked at.
     */
    private static final List<Long> MET = List.of(21_113_018_540_377L, 47_636_312_248_656L);

    @Test
    void news_of_a_change_and_of_its_reverse_are_mirror_images_and_no_change_is_no_news() {
        long fresh = TestSize.freshSeed();
        int told = 0;
        for (long i = 0; i < GRAPHS; i++) {
            told += check(i < GRAPHS / 2 ? i : fresh + i);
        }
        assertThat(told).as("paths of which something was told").isGreaterThan(GRAPHS);
    }

    private static int check(long seed) {
        SupplyChange change = new SupplyChange(seed);
        Snapshot before = change.before();
        Snapshot after = change.after();
        Snapshot reordered = change.reordered();
        int told = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            TraceRequest question = change.question().with("offset", 0);
            String where = "seed %d%n%s%n%s".formatted(seed, change.pasteable(), QuestionJson.write(question));
            List<PathNews> news = tell(before, after, question, true);
            assertThat(describe(tell(after, before, question, true), true))
                    .as(where)
                    .isEqualTo(describe(news, false));
            List<NewsKind> unknowing = kinds(tell(before, after, question, false));
            if (read(before, question).whole() && read(after, question).whole()) {
                assertThat(unknowing).as("without the data: %s", where).isEqualTo(kinds(news));
            } else {
                assertThat(kinds(news)).as("without the data: %s", where).containsAll(unknowing);
            }
            assertThat(tell(before, reordered, question, true)).as(where).isEmpty();
            told += news.size();
        }
        return told;
    }

    private static List<NewsKind> kinds(List<PathNews> news) {
        return news.stream().map(PathNews::kind).toList();
    }

    private static List<PathNews> tell(Snapshot before, Snapshot after, TraceRequest question, boolean known) {
        return new Comparison(
                        read(before, question),
                        read(after, question),
                        new Comparison.Terms(question.rank() == spoor.graph.Ranking.Order.SHORTEST, Wishes.ALL),
                        known ? sight(before, question) : null,
                        known ? sight(after, question) : null)
                .compare();
    }

    /**
     * Whether this is news of a path that is one with another where all are looked at, because a third path took their records
     * for one: who does not see the third one tells them apart, and of the stronger one alone something is told there.
     */
    private static boolean isMerged(PathNews news, Baseline before, Baseline after) {
        boolean isGone = news.kind() == NewsKind.GONE;
        Baseline time = isGone ? before : after;
        Baseline other = isGone ? after : before;
        PathKeys keys = new PathKeys(before, after);
        List<String> ids = news.nodes().stream().map(Reason.NamedEntity::id).toList();
        Optional<Map.Entry<List<String>, SeenPath>> strongest = keys.of(time).entrySet().stream()
                .filter(path -> idsOf(time, path.getValue()).equals(ids))
                .findFirst();
        if (strongest.isEmpty()) {
            return true;
        }
        SeenPath path = strongest.get().getValue();
        return (isGone || news.kind() == NewsKind.NEW)
                && keys.of(other).containsKey(strongest.get().getKey())
                && other.paths().stream().noneMatch(same -> meet(time, path, other, same));
    }

    private static List<String> idsOf(Baseline time, SeenPath path) {
        return IntStream.range(0, path.nodes().size())
                .mapToObj(at -> time.node(path, at).id())
                .toList();
    }

    private static boolean meet(Baseline time, SeenPath path, Baseline other, SeenPath same) {
        return path.nodes().size() == same.nodes().size()
                && IntStream.range(0, path.nodes().size())
                        .noneMatch(at -> Collections.disjoint(time.recordsAt(path, at), other.recordsAt(same, at)));
    }

    /** Of more paths than a watch looks at: what it says of a path is what is said where all are looked at. */
    @Test
    void of_a_watch_that_does_not_see_all_no_word_is_wrong() {
        long fresh = TestSize.freshSeed();
        int told = 0;
        int compared = 0;
        for (long i = 0; i < GRAPHS / 3; i++) {
            SupplyChange change = new SupplyChange(i < MET.size() ? MET.get((int) i) : i < GRAPHS / 6 ? i : fresh + i);
            for (int at = 0; at < QUESTIONS; at++) {
                TraceRequest all = asWatched(change.question());
                List<String> truth = describe(tell(change.before(), change.after(), all, true), false);
                List<PathNews> few = tell(change.before(), change.after(), all.with("k", FEW), true);
                told += few.size();
                Baseline before = read(change.before(), all);
                Baseline after = read(change.after(), all);
                List<PathNews> together = few.stream()
                        .filter(news -> !isMerged(news, before, after))
                        .toList();
                compared += together.size();
                assertThat(truth)
                        .as(() -> "%s%n%s".formatted(change.pasteable(), QuestionJson.write(all)))
                        .containsAll(describe(together, false));
            }
        }
        assertThat(told).as("paths of which something was told").isGreaterThan(GRAPHS / 6);
        assertThat(compared).as("of them compared").isGreaterThan(told * 9 / 10);
    }

    private static TraceRequest asWatched(TraceRequest question) {
        return question.with("offset", 0)
                .with("k", TraceRequest.MOST_PATHS)
                .with("maxPerPair", null)
                .with("maxPerStart", null)
                .with("maxPerEnd", null);
    }

    private static Sight sight(Snapshot snapshot, TraceRequest question) {
        return Sight.of(
                snapshot, question, asked -> Optional.of(read(snapshot, asked.with("k", TraceRequest.MOST_PATHS))));
    }

    private static Baseline read(Snapshot snapshot, TraceRequest question) {
        Optional<TraceRequest> known = KnownNames.find(snapshot, question);
        if (known.isEmpty()) {
            return Baseline.EMPTY;
        }
        TraceAnswer answer = SupplyChange.ask(snapshot, known.get());
        return BaselineReader.read(answer, answer.summary().cut().isEmpty());
    }

    /** One line a path, with its reasons in no order; reversed: as the other direction would tell it. */
    private static List<String> describe(List<PathNews> news, boolean reversed) {
        return news.stream().map(path -> describe(path, reversed)).sorted().toList();
    }

    private static String describe(PathNews news, boolean reversed) {
        NewsKind kind = reversed ? reversed(news.kind()) : news.kind();
        Object was = reversed ? news.strengthNow() : news.strengthBefore();
        Object is = reversed ? news.strengthBefore() : news.strengthNow();
        boolean isPaired = news.strengthBefore() != null && news.strengthNow() != null;
        String nodes = isPaired
                ? "" // another record may stand for an entity now
                : news.nodes().stream().map(Reason.NamedEntity::id).collect(Collectors.joining(">"));
        List<String> reasons = new ArrayList<>();
        news.reasons().forEach(reason -> reasons.add(describe(reason, reversed)));
        return "%s %s %s>%s %s"
                .formatted(kind, nodes, was, is, reasons.stream().sorted().toList());
    }

    private static String describe(Reason reason, boolean reversed) {
        Reason.Kind kind = reversed ? reason.kind().reversed() : reason.kind();
        Reason.ChangedRelation relation = reason.relation();
        String what = relation == null ? "" : relation.type() + " " + relation.id() + " " + relation.wholeDataset();
        String who = reason.decision() == null ? "" : reason.decision().id();
        String lists = reason.authorities() == null ? "" : String.valueOf(reason.authorities());
        return kind + " " + reason.hop() + " " + what + who + lists;
    }

    private static NewsKind reversed(NewsKind kind) {
        return switch (kind) {
            case NEW -> NewsKind.GONE;
            case GONE -> NewsKind.NEW;
            case STRONGER -> NewsKind.WEAKER;
            case WEAKER -> NewsKind.STRONGER;
            case CHANGED -> NewsKind.CHANGED;
        };
    }
}
