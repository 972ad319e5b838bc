package spoor.ingest.job;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import spoor.jobs.JobBoard;
import spoor.jobs.Jobs;
import spoor.threads.Threads;

/** Imports as jobs on the board of all Spoors. */
@Configuration(proxyBeanMethods = false)
class ImportJobs {

    @Bean
    Jobs<ImportJob, ImportStatus> jobs(JobBoard board, Threads threads) {
        return new Jobs<>(board, "import", ImportStatus.class, threads);
    }
}
