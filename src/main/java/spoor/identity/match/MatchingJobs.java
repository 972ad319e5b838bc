package spoor.identity.match;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import spoor.jobs.JobBoard;
import spoor.jobs.Jobs;
import spoor.threads.Threads;

/** Searches for pairs as jobs on the board of all Spoors. */
@Configuration(proxyBeanMethods = false)
class MatchingJobs {

    @Bean
    Jobs<MatchingJob, MatchingStatus> matchings(JobBoard board, Threads threads) {
        return new Jobs<>(board, "matching", MatchingStatus.class, threads);
    }
}
