package spoor;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import spoor.analysis.GapsCommand;
import spoor.audit.VerifyAuditCommand;
import spoor.backup.BackupCommand;
import spoor.backup.restore.RestoreCommand;
import spoor.check.CheckCommand;
import spoor.declarations.plain.DeclarationsCommand;
import spoor.dossier.DossierCommand;
import spoor.dossier.VerifyCommand;
import spoor.export.ExportCommand;
import spoor.identity.decision.DecisionCommand;
import spoor.ingest.ImportCommand;
import spoor.lists.ListsCommand;
import spoor.mcp.McpCommand;
import spoor.search.SearchCommand;
import spoor.store.own.FasterStart;

/** Starts Spoor: its own Neo4j (unless another is configured), the snapshot, and the web server; or runs a command. */
@SpringBootApplication
@AutoConfigurationPackage(
        basePackages = {"spoor.cases", "spoor.store.repository"}) // what Spring Data keeps; else it reads all classes
public class SpoorApplication {

    /** Runs a command if the first argument names one, else the service. */
    public static void main(String[] args) {
        List<String> arguments = args.length == 0 ? List.of() : List.of(args).subList(1, args.length);
        switch (args.length == 0 ? "" : args[0]) {
            case "import" -> System.exit(ImportCommand.run(SpoorApplication.class, arguments, System.out));
            case "decisions" -> System.exit(DecisionCommand.run(SpoorApplication.class, arguments, System.out));
            case "declarations" -> System.exit(DeclarationsCommand.run(SpoorApplication.class, arguments, System.out));
            case "lists" -> System.exit(ListsCommand.run(SpoorApplication.class, arguments, System.out));
            case "export" -> System.exit(ExportCommand.run(SpoorApplication.class, arguments, System.out));
            case "dossier" -> System.exit(DossierCommand.run(SpoorApplication.class, arguments, System.out));
            case "search" -> System.exit(SearchCommand.run(SpoorApplication.class, arguments, System.out));
            case "gaps" -> System.exit(GapsCommand.run(SpoorApplication.class, arguments, System.out));
            case "verify-audit" -> System.exit(VerifyAuditCommand.run(arguments, System.out));
            case "verify" -> System.exit(VerifyCommand.run(arguments, System.out));
            case "backup" -> System.exit(BackupCommand.run(SpoorApplication.class, arguments, System.out));
            case "restore" -> System.exit(RestoreCommand.run(SpoorApplication.class, arguments, System.out));
            case "mcp" -> System.exit(McpCommand.run(arguments, System.in, System.out, System.err));
            case "check" -> System.exit(CheckCommand.run(SpoorApplication.class, arguments, System.out));
            default -> {
                FasterStart.sayBegin(args, System.out);
                FasterStart.begin(args, System.err);
                Service.run(List.of(args));
            }
        }
    }
}
