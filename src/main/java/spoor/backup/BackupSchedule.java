package spoor.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import spoor.model.Conflict;
import spoor.model.SpoorException;
import spoor.store.SpoorProperties;
import spoor.store.StoreNotices;
import spoor.store.StoreState;
import spoor.threads.RepeatedWork;
import spoor.threads.Threads;

/** Makes backups when it is time for one, and when the command asks for one. */
@Component
final class BackupSchedule extends RepeatedWork {

    private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);
    private static final String FAILED = "backup.failed";

    private final Backups backups;
    private final BackupSettings settings;
    private final StoreState state;
    private final StoreNotices notices;
    private final Threads threads;
    private final Clock clock;
    private final BackupFolder folder;
    private final BackupOrders orders;
    private Instant notBefore = Instant.MIN;

    @Autowired
    BackupSchedule(
            Backups backups,
            BackupSettings settings,
            SpoorProperties spoor,
            StoreState state,
            StoreNotices notices,
            Threads threads) {
        this(backups, settings, spoor.data(), state, notices, threads, Clock.systemUTC());
    }

    BackupSchedule(
            Backups backups,
            BackupSettings settings,
            Path data,
            StoreState state,
            StoreNotices notices,
            Threads threads,
            Clock clock) {
        this.backups = backups;
        this.settings = settings;
        this.state = state;
        this.notices = notices;
        this.threads = threads;
        this.clock = clock;
        this.folder = new BackupFolder(Objects.requireNonNullElse(settings.folder(), data.resolve("backups")));
        this.orders = BackupOrders.of(data);
    }

    /** One look at what there is to do. */
    void look() {
        if (!state.isReady()) {
            return;
        }
        try {
            for (String id : orders.list()) {
                serve(id);
            }
            if (isDue()) {
                makeDue();
            }
        } catch (IOException e) {
            LOG.warn("The folders of backups cannot be read: {}", e.toString());
        }
    }

    private void serve(String id) throws IOException {
        try {
            LOG.info(
                    "The command 'backup' has asked: {}",
                    backups.make(orders.backup(id)).describe());
        } catch (SpoorException | IOException e) {
            orders.refuse(id, String.valueOf(e.getMessage()));
        } finally {
            orders.close(id);
        }
    }

    /** When the newest of the folder was made; empty if there is none, or it cannot be told. */
    Optional<Instant> findNewest() {
        try {
            return folder.findNewest();
        } catch (IOException e) {
            LOG.debug("The folder of backups cannot be read", e);
            return Optional.empty();
        }
    }

    private boolean isDue() throws IOException {
        Instant now = clock.instant();
        return settings.every().isPositive()
                && !now.isBefore(notBefore)
                && folder.findNewest()
                        .map(newest -> !now.isBefore(newest.plus(settings.every())))
                        .orElse(true);
    }

    private void makeDue() {
        try {
            MadeBackup made = backups.make(folder.fileAt(clock.instant()));
            folder.keep(settings.keep());
            notices.remove(FAILED);
            LOG.info("The backup is made: {}", made.describe());
        } catch (Conflict importing) {
            LOG.debug("The backup waits: {}", importing.getMessage());
        } catch (SpoorException | IOException e) {
            notBefore = clock.instant().plus(AFTER_FAILURE);
            String text =
                    "The backup that was due could not be made; it is tried again every ten minutes. " + e.getMessage();
            notices.put(new StoreNotices.Notice(StoreNotices.Level.WARNING, FAILED, text));
            LOG.warn("{}", text);
        }
    }

    @Override
    protected @Nullable Future<?> begin() {
        return threads.every(LOOK_EVERY, "backup", this::look);
    }
}
