package spoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The page of settings names each setting of the code, with the default of the code, and no other of Spoor's. */
class SettingsPageTest {

    private static final Pattern ROW = Pattern.compile("\\| `(spoor\\.[a-z0-9.-]+)` \\| (?:`([^`]*)`|([^|]*?)) ?\\|");
    private static final Pattern VALUE = Pattern.compile("\\$\\{(spoor\\.[a-z.-]+)(?::([^}]*))?}");
    private static final Pattern PROPERTY = Pattern.compile("getProperty\\(\"(spoor\\.[a-z.-]+)\"");

    /** Defaults that are worked out, and so stand in words. */
    private static final List<String> IN_WORDS = List.of("spoor.kernel.memory", "spoor.warm-up.time");

    @Test
    void the_page_names_each_setting_with_its_default() throws Exception {
        Map<String, String> code = settingsOfTheCode();
        Map<String, String> page = settingsOfThePage();
        IN_WORDS.forEach(name -> assertThat(page.replace(name, "")).as(name).isNotBlank());

        assertThat(page).isEqualTo(code);
    }

    private static Map<String, String> settingsOfThePage() throws IOException {
        Map<String, String> settings = new TreeMap<>();
        var rows = ROW.matcher(Files.readString(Path.of("src/docs/SETTINGS.md")));
        while (rows.find()) {
            settings.put(rows.group(1), rows.group(2) == null ? rows.group(3) : rows.group(2));
        }
        return settings;
    }

    private static Map<String, String> settingsOfTheCode() throws Exception {
        Map<String, String> settings = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                VALUE.matcher(text)
                        .results()
                        .forEach(found -> settings.put(found.group(1), found.group(2) == null ? "" : found.group(2)));
                PROPERTY.matcher(text).results().forEach(found -> settings.putIfAbsent(found.group(1), ""));
            }
        }
        var records = new ClassPathScanningCandidateComponentProvider(false);
        records.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        for (var found : records.findCandidateComponents("spoor")) {
            Class<?> type = Class.forName(found.getBeanClassName());
            if (type.isRecord()) {
                String prefix =
                        type.getAnnotation(ConfigurationProperties.class).value();
                components(type, prefix, settings);
            }
        }
        for (String line : Files.readAllLines(Path.of("src/main/resources/application.properties"))) {
            if (line.startsWith("spoor.")) {
                settings.put(line.split("=", 2)[0], line.split("=", 2)[1]);
            }
        }
        return settings;
    }

    /** The default stands at the parameter of the constructor, where Spring looks for it. */
    private static void components(Class<?> type, String prefix, Map<String, String> settings) {
        RecordComponent[] components = type.getRecordComponents();
        Parameter[] parameters = type.getDeclaredConstructors()[0].getParameters();
        for (int i = 0; i < components.length; i++) {
            String name = prefix + "." + DataObjectPropertyName.toDashedForm(components[i].getName());
            if (components[i].getType().isRecord()) {
                components(components[i].getType(), name, settings);
            } else {
                DefaultValue value = parameters[i].getAnnotation(DefaultValue.class);
                settings.put(name, value == null ? "" : String.join(",", value.value()));
            }
        }
    }
}
