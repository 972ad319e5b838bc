package spoor.ingest;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.model.CommandArguments;

/**
 * The arguments of an import.
 *
 * @param mapping name of a saved one, or of a file; empty if there is none
 * @param settings all others, for Spring
 */
record CommandLine(
        List<Path> files,
        @Nullable String format,
        @Nullable String encoding,
        @Nullable String dataset,
        String mapping,
        boolean strict,
        boolean replace,
        boolean dryRun,
        List<String> settings) {

    private static final List<String> OURS =
            List.of("--strict", "--replace", "--dry-run", "--format=", "--encoding=", "--dataset=", "--mapping=");

    static CommandLine parse(List<String> arguments) {
        CommandArguments given = new CommandArguments(arguments, OURS);
        String mapping = given.value("--mapping=");
        return new CommandLine(
                given.words().stream().map(Path::of).toList(),
                given.value("--format="),
                given.value("--encoding="),
                given.value("--dataset="),
                mapping == null ? "" : mapping,
                given.contains("--strict"),
                given.contains("--replace"),
                given.contains("--dry-run"),
                given.settings());
    }
}
