package spoor.keys;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import spoor.jobs.JobBoard;
import spoor.jobs.Jobs;
import spoor.threads.Threads;

/** Renewals of search keys as jobs on the board of all Spoors. */
@Configuration(proxyBeanMethods = false)
class KeyJobs {

    @Bean
    Jobs<KeyJob, KeyStatus> renewals(JobBoard board, Threads threads) {
        return new Jobs<>(board, "search-keys", KeyStatus.class, threads);
    }
}
