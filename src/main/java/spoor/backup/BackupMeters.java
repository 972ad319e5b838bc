package spoor.backup;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The metric that tells whether backups are made. */
@Component
final class BackupMeters implements MeterBinder {

    private final BackupSchedule schedule;

    BackupMeters(BackupSchedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder(
                        "spoor.backup.newest",
                        () -> schedule.findNewest().map(Instant::getEpochSecond).orElse(0L))
                .description("When the newest backup of the folder was made, in seconds since 1970; 0 without one")
                .baseUnit("seconds")
                .register(meters);
    }
}
