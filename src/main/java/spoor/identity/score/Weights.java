package spoor.identity.score;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** How much features weigh, in bits, as one version of the file {@code identity/weights-*.properties} states. */
public final class Weights {

    private static final String FILE = "/identity/weights-3.properties";

    private final Properties values;

    private Weights(Properties values) {
        this.values = values;
    }

    /** Those that ship with Spoor. */
    public static Weights shipped() {
        Properties values = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Weights.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            values.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Weights(values);
    }

    /** The same with one changed, to try it. */
    public Weights with(String name, double value) {
        of(name);
        Properties changed = new Properties();
        changed.putAll(values);
        changed.setProperty(name, Double.toString(value));
        return new Weights(changed);
    }

    /** What is written with each proposal. */
    public String version() {
        return values.getProperty("version");
    }

    /**
     * One of them.
     *
     * @throws IllegalArgumentException if the file has no such line
     */
    public double of(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("The weights have no '%s'".formatted(name));
        }
        return Double.parseDouble(value);
    }
}
