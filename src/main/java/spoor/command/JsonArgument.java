package spoor.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import spoor.model.BadInput;

/** JSON on the command line: as it is where it begins with a brace, else from the file that is named. */
public final class JsonArgument {

    private JsonArgument() {}

    /**
     * The JSON, unread.
     *
     * @throws BadInput if there is no such file, or it cannot be read as text
     */
    public static String text(String given) {
        if (given.strip().startsWith("{")) {
            return given;
        }
        try {
            return Files.readString(Path.of(given));
        } catch (IOException | InvalidPathException e) {
            throw new BadInput(
                    "command.json",
                    "'%s' is neither JSON nor a text file that can be read. Give JSON that begins with {, or a file.",
                    given.length() > 60 ? given.substring(0, 60) + "…" : given);
        }
    }
}
