package spoor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WriteLogTest {

    private static final String DATABASE = "9730cc652e7e4441992ee076ffa4c32a";

    private final WriteLog log = new WriteLog();

    @ParameterizedTest
    @CsvSource({"03, 3", "7f, 127", "c8d0, -48", "c900f4, 244", "ca0001e240, 123456", "cb00000002540be400, 10000000000"
    })
    void aBookmarkTellsItsTransaction(String packed, long transaction) {
        assertThat(BookmarkPosition.find(bookmark("91cc10" + DATABASE + packed + "90")))
                .contains(new BookmarkPosition(DATABASE, transaction));
    }

    @Test
    void theBookmarkOfARealDatabaseIsUnderstood() {
        assertThat(BookmarkPosition.find("FB:kcwQlzDMZS5+REGZLuB2/6TDKskA9JA="))
                .contains(new BookmarkPosition(DATABASE, 244));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FB:", "FB:***", "neo4j:bookmark:v1:tx42", "FB:kcwQ"})
    void aBookmarkOfAnotherFormTellsNothing(String bookmark) {
        assertThat(BookmarkPosition.find(bookmark)).isEmpty();
    }

    @Test
    void severalDatabasesTellNothing() {
        String two = "92cc10" + DATABASE + "03" + "cc10" + DATABASE + "0490";
        assertThat(BookmarkPosition.find(bookmark(two))).isEmpty();
    }

    @Test
    void whatWasWrittenBetweenTwoVersionsIsKnown() {
        log.note(at(11), entity("a"));
        log.note(at(12), entity("b"));
        log.note(at(13), StoreChanges.NONE);

        assertThat(log.findChanges(version(10), version(13))).contains(new StoreChanges(Set.of("a", "b"), Set.of()));
        assertThat(log.findChanges(version(11), version(12))).contains(entity("b"));
    }

    @Test
    void aTransactionThatNobodyToldAboutIsAGap() {
        log.note(at(11), entity("a"));
        log.note(at(13), entity("b"));

        assertThat(log.findChanges(version(10), version(13))).isEmpty();
        assertThat(log.findChanges(version(10), version(12))).isEmpty();
        assertThat(log.findChanges(version(9), version(11))).isEmpty();
        assertThat(log.findChanges(version(10), version(11))).isPresent();
    }

    @Test
    void twoThatCommittedAtOnceMayBeToldOfWithTheLaterNumber() {
        log.note(at(11), entity("a"));
        log.note(at(13), entity("b"));
        log.note(at(13), entity("c"));

        assertThat(log.findChanges(version(10), version(13)))
                .contains(new StoreChanges(Set.of("a", "b", "c"), Set.of()));
        assertThat(log.findChanges(version(10), version(12))).isEmpty();
        assertThat(log.findChanges(version(9), version(13))).isEmpty();
    }

    @Test
    void anotherDatabaseOrAnEarlierVersionIsNotComparable() {
        log.note(at(11), entity("a"));

        String other = "00".repeat(16);
        assertThat(log.findChanges(new StoreVersion(bookmark("91cc10" + other + "0a90")), version(11)))
                .isEmpty();
        assertThat(log.findChanges(version(11), version(10))).isEmpty();
        assertThat(log.findChanges(new StoreVersion("something"), version(11))).isEmpty();
    }

    @Test
    void whatWasForgottenIsNotKnown() {
        log.note(at(11), entity("a"));
        log.note(at(12), entity("b"));
        log.forget(version(11));

        assertThat(log.findChanges(version(10), version(12))).isEmpty();
        assertThat(log.findChanges(version(11), version(12))).contains(entity("b"));
    }

    @Test
    void aVeryLargeWriteIsNotRemembered() {
        Set<String> many = Set.copyOf(
                IntStream.range(0, 100_001).mapToObj(Integer::toString).toList());
        log.note(at(11), entity("a"));
        log.note(at(12), new StoreChanges(many, Set.of()));
        log.note(at(13), entity("b"));

        assertThat(log.findChanges(version(10), version(13))).isEqualTo(Optional.empty());
        assertThat(log.findChanges(version(12), version(13))).contains(entity("b"));
    }

    private static StoreChanges entity(String id) {
        return new StoreChanges(Set.of(id), Set.of());
    }

    private static BookmarkPosition at(long transaction) {
        return new BookmarkPosition(DATABASE, transaction);
    }

    private static StoreVersion version(int transaction) {
        return new StoreVersion(bookmark("91cc10" + DATABASE + "%02x".formatted(transaction) + "90"));
    }

    private static String bookmark(String hex) {
        return "FB:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }

    @Test
    void a_version_is_read_only_once_all_that_was_committed_has_been_told() throws InterruptedException {
        AtomicBoolean told = new AtomicBoolean();
        AtomicBoolean seen = new AtomicBoolean();
        log.beginCommit();
        Thread reader = Thread.ofPlatform().start(() -> seen.set(log.whileTold(told::get)));
        await().until(() -> reader.getState() == Thread.State.TIMED_WAITING);

        told.set(true);
        log.endCommit();
        reader.join();

        assertThat(seen).isTrue();
    }
}
