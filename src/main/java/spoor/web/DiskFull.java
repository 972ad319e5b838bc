package spoor.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** There is no room for what was sent: nobody's mistake, and told as what it is. */
final class DiskFull {

    private DiskFull() {}

    static boolean isIn(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            String message = String.valueOf(t.getMessage());
            if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) {
                return true;
            }
        }
        return false;
    }

    static ProblemDetail problem() {
        return Problems.of(
                HttpStatus.INSUFFICIENT_STORAGE,
                "disk.full",
                "The disk that holds Spoor's data is full, and nothing of this was kept. Make room, then try again.");
    }
}
