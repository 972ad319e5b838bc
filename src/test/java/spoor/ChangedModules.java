package spoor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * With {@code mvn -Dchanged verify} the tests of modules that changed since main, and of those that use one, are run; the
 * others count as skipped, with the reason. Where something changed that concerns all, all are run. Found by JUnit itself.
 */
public final class ChangedModules implements ExecutionCondition {

    private static final Pattern OF_A_MODULE =
            Pattern.compile("(?:src/(?:main|test)/java/spoor|cypher/queries)/([^/]+)/.+");
    private static final Pattern OF_NO_MODULE =
            Pattern.compile("src/(main/webui|docs|bench|bulk)/.*|\\.(github|ci)/.*|docker/.*|[^/]+\\.md");
    private static final ConditionEvaluationResult RUN = ConditionEvaluationResult.enabled("it may be concerned");

    /** Nothing where all tests are run. */
    private static final Optional<Set<String>> MODULES = Boolean.getBoolean("spoor.test.changed")
            ? concerned(listChangedFiles(), ApplicationModules.of(SpoorApplication.class))
            : Optional.empty();

    static Optional<Set<String>> concerned(List<String> files, ApplicationModules modules) {
        Set<String> changed = new TreeSet<>();
        for (String file : files) {
            Matcher ofAModule = OF_A_MODULE.matcher(file);
            if (ofAModule.matches()
                    && modules.getModuleByName(ofAModule.group(1)).isPresent()) {
                changed.add(ofAModule.group(1));
            } else if (!OF_NO_MODULE.matcher(file).matches()) {
                System.out.println("All tests are run, since " + file + " changed since main.");
                return Optional.empty();
            }
        }
        Set<String> concerned = changed.isEmpty() ? changed : withUsers(changed, modules);
        System.out.println("Changed since main: %s; tests are run of %s.".formatted(changed, concerned));
        return Optional.of(concerned);
    }

    /** These modules, those that use one of them, and those that use these in turn. */
    private static Set<String> withUsers(Set<String> changed, ApplicationModules modules) {
        Map<String, Set<String>> used =
                modules.stream().collect(Collectors.toMap(ChangedModules::nameOf, module -> usedBy(module, modules)));
        Set<String> concerned = new TreeSet<>(changed);
        boolean grew = true;
        while (grew) {
            grew = used.entrySet().stream()
                    .filter(entry -> entry.getValue().stream().anyMatch(concerned::contains))
                    .map(Map.Entry::getKey)
                    .toList()
                    .stream()
                    .map(concerned::add)
                    .reduce(false, Boolean::logicalOr);
        }
        return concerned;
    }

    private static Set<String> usedBy(ApplicationModule module, ApplicationModules modules) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ChangedModules::nameOf)
                .collect(Collectors.toSet());
    }

    private static String nameOf(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static List<String> listChangedFiles() {
        String base = git("merge-base", "HEAD", "main").getFirst();
        List<String> files = new ArrayList<>(git("diff", "--name-only", base));
        files.addAll(git("ls-files", "--others", "--exclude-standard"));
        return files;
    }

    private static List<String> git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        "-Dchanged compares with the branch main, which git does not find here: "
                                + new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            return printed.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tests of no module hold the structure of all and are quick, except those that start whole programs. */
    static boolean isRun(Class<?> test, Set<String> concerned) {
        String inside = test.getPackageName().substring("spoor".length());
        return inside.isEmpty()
                ? test.getSimpleName().endsWith("Test")
                : concerned.contains(inside.substring(1).split("\\.", 2)[0]);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return MODULES.filter(concerned -> context.getTestClass()
                        .filter(test -> !isRun(test, concerned))
                        .isPresent())
                .map(concerned -> ConditionEvaluationResult.disabled("its module uses nothing that changed since main"))
                .orElse(RUN);
    }
}
