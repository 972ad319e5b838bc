package spoor.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows a command's word on the command line: words, {@code --name=value} of its own, and settings of Spring.
 *
 * @param all in their order
 * @param own the command's own options: {@code --format=} with a value, {@code --strict} without
 */
public record CommandArguments(List<String> all, List<String> own) {

    public CommandArguments {
        all = List.copyOf(all);
        own = List.copyOf(own);
    }

    /** Those that are no options, such as files. */
    public List<String> words() {
        return all.stream().filter(argument -> !argument.startsWith("--")).toList();
    }

    /**
     * The value of the first option of this name; null if there is none.
     *
     * @param name with dashes and equals sign: {@code --format=}
     */
    public @Nullable String value(String name) {
        return all.stream()
                .filter(argument -> argument.startsWith(name))
                .map(argument -> argument.substring(name.length()))
                .findFirst()
                .orElse(null);
    }

    public boolean contains(String option) {
        return all.contains(option);
    }

    /** A free port, no warm-up, and all options that are not the command's own. */
    public List<String> settings() {
        List<String> settings = new ArrayList<>(List.of("--server.port=0", "--spoor.warm-up.time=0"));
        all.stream()
                .filter(argument -> argument.startsWith("--") && !isOwn(argument))
                .forEach(settings::add);
        return List.copyOf(settings);
    }

    private boolean isOwn(String argument) {
        return own.stream()
                .anyMatch(option -> option.endsWith("=") ? argument.startsWith(option) : argument.equals(option));
    }
}
