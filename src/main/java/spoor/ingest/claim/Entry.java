package spoor.ingest.claim;

import java.util.List;

/**
 * One record of a file: a row, a line, an object. It counts in the books.
 *
 * @param number its place among the records of the file, from 1; the same in each reading
 * @param claims what it states; of no use if it is rejected
 */
public record Entry(String file, long line, long number, List<Claim> claims, List<Issue> issues) {

    public boolean isRejected() {
        for (Issue issue : issues) {
            if (issue.isRejection()) {
                return true;
            }
        }
        return false;
    }
}
