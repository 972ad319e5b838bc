package spoor.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import spoor.model.BadInput;

/** A JSON object on the command line: as it is where it begins with a brace, else from the file that is named. */
public final class JsonArgument {

    private JsonArgument() {}

    /**
     * The JSON, unread.
     *
     * @throws BadInput if there is no such file, or it cannot be read as text
     */
    public static String text(String given) {
        if (isObject(given)) {
            return given;
        }
        try {
            String read = Files.readString(Path.of(given));
            if (isObject(read)) {
                return read;
            }
        } catch (IOException | InvalidPathException e) {
            throw neither(given);
        }
        throw neither(given);
    }

    private static boolean isObject(String text) {
        return text.strip().startsWith("{");
    }

    private static BadInput neither(String given) {
        return new BadInput(
                "command.json",
                "'%s' is neither a JSON object nor a text file with one that can be read.",
                given.length() > 60 ? given.substring(0, 60) + "…" : given);
    }
}
