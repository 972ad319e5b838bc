package spoor.store.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether Spring may learn of settings from elsewhere than what can be told before it: files, profiles, or another's Neo4j, for
 * which the own one is not started. Then the data folder may be another one, and nothing may be put into the one that was told.
 */
final class SettingsElsewhere {

    private static final List<String> NAMES =
            List.of("spring.config.", "spring.profiles.", "spring.application.json", "spring.neo4j.uri");

    private static final Pattern FILE = Pattern.compile("application(-.*)?\\.(properties|ya?ml)");

    private SettingsElsewhere() {}

    static boolean mayBe(List<String> arguments) {
        Stream<String> given =
                arguments.stream().filter(text -> text.startsWith("--")).map(text -> text.substring(2));
        Stream<String> variables = System.getenv().keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '.'));
        Stream<String> properties = System.getProperties().stringPropertyNames().stream();
        return Stream.of(given, variables, properties).flatMap(names -> names).anyMatch(SettingsElsewhere::leadsThere)
                || isFileBelow(Path.of(""));
    }

    private static boolean leadsThere(String setting) {
        return NAMES.stream().anyMatch(setting::startsWith);
    }

    /** Where Spring looks: here, in {@code config} and in the folders of that. */
    static boolean isFileBelow(Path folder) {
        List<Path> config = list(folder.resolve("config"));
        return Stream.concat(
                        Stream.concat(list(folder).stream(), config.stream()),
                        config.stream().flatMap(below -> list(below).stream()))
                .anyMatch(
                        file -> FILE.matcher(String.valueOf(file.getFileName())).matches());
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
