package spoor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Spoor: its own Neo4j (unless another is configured), the snapshot, and the web server. */
@SpringBootApplication
public class SpoorApplication {

    public static void main(String[] args) {
        SpringApplication.run(SpoorApplication.class, args);
    }
}
