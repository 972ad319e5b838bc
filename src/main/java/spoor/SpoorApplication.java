package spoor;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import spoor.identity.decision.DecisionCommand;
import spoor.ingest.ImportCommand;
import spoor.search.SearchCommand;

/** Starts Spoor: its own Neo4j (unless another is configured), the snapshot, and the web server; or runs a command. */
@SpringBootApplication
public class SpoorApplication {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("import")) {
            List<String> arguments = List.of(args).subList(1, args.length);
            System.exit(ImportCommand.run(SpoorApplication.class, arguments, System.out));
        }
        if (args.length > 0 && args[0].equals("decisions")) {
            List<String> arguments = List.of(args).subList(1, args.length);
            System.exit(DecisionCommand.run(SpoorApplication.class, arguments, System.out));
        }
        if (args.length > 0 && args[0].equals("search")) {
            List<String> arguments = List.of(args).subList(1, args.length);
            System.exit(SearchCommand.run(SpoorApplication.class, arguments, System.out));
        }
        SpringApplication.run(SpoorApplication.class, args);
    }
}
