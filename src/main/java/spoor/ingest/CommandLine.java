package spoor.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    static CommandLine parse(List<String> arguments) {
        List<Path> files = new ArrayList<>();
        List<String> settings = new ArrayList<>(List.of("--server.port=0"));
        for (String argument : arguments) {
            if (!argument.startsWith("--")) {
                files.add(Path.of(argument));
            } else if (!isOurs(argument)) {
                settings.add(argument);
            }
        }
        String mapping = value(arguments, "--mapping=");
        return new CommandLine(
                List.copyOf(files),
                value(arguments, "--format="),
                value(arguments, "--encoding="),
                value(arguments, "--dataset="),
                mapping == null ? "" : mapping,
                arguments.contains("--strict"),
                arguments.contains("--replace"),
                arguments.contains("--dry-run"),
                List.copyOf(settings));
    }

    private static boolean isOurs(String argument) {
        return List.of("--strict", "--replace", "--dry-run").contains(argument)
                || List.of("--format=", "--encoding=", "--dataset=", "--mapping=").stream()
                        .anyMatch(argument::startsWith);
    }

    private static @Nullable String value(List<String> arguments, String name) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(name))
                .map(argument -> argument.substring(name.length()))
                .findFirst()
                .orElse(null);
    }
}
