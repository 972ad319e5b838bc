package spoor.capture.text;

import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;
import tools.jackson.databind.json.JsonMapper;

/** Reads one captured file in a process of its own, which ends by itself in any case. */
final class TextMain {

    /** After so long it ends without an answer. */
    static final int MOST_SECONDS = 60;

    private TextMain() {}

    /**
     * Reads it.
     *
     * @param arguments the file, the address of what was captured, and the file to write
     */
    public static void main(String[] arguments) {
        new Timer(true).schedule(new End(), MOST_SECONDS * 1_000L);
        CapturedText text = TextReader.read(Path.of(arguments[0]), arguments[1]);
        JsonMapper.shared().writeValue(Path.of(arguments[2]), text);
    }

    private static final class End extends TimerTask {
        @Override
        public void run() {
            Runtime.getRuntime().halt(1);
        }
    }
}
