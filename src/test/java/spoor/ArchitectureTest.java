package spoor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Timer;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.neo4j.repository.support.SimpleNeo4jRepository;
import org.springframework.data.repository.Repository;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;
import spoor.store.WriteLog;

/** Rules of the house that a compiler does not know. */
class ArchitectureTest {

    private static final long MOST_FILES = 40;

    /** Who makes threads beside {@code spoor.threads}, and why. */
    private static final Map<String, String> THREADS_OF_THEIR_OWN = Map.ofEntries(
            Map.entry("OwnNeo4jMain", "a process of its own, which watches whether its parent lives"),
            Map.entry("ParentInput", "the same, before there is anything else"),
            Map.entry("IdleMemory", "in either process, before there is anything else"),
            Map.entry("FirstLoadMain", "a process of its own, which watches whether its parent lives"),
            Map.entry("TextMain", "a process of its own, which ends after a while in any case"),
            Map.entry("StoreFiles", "runs in the process of the first load"),
            Map.entry("FirstLoadProcess", "what is done when the JVM ends has to be a thread"),
            Map.entry("Service", "begins Spoor anew, after every pool has ended"),
            Map.entry("FasterStart", "what is done when the JVM ends has to be a thread"),
            Map.entry("OwnNeo4j", "waits for its child before anything else of Spoor is there"),
            Map.entry("Ping", "gives its thread up when the database is silent, and asks whatever else is stuck"),
            Map.entry("LoopbackCanary", "its thread ends with its port"),
            Map.entry("Parallel", "its threads end with the call that waits for them"),
            Map.entry("ReadAhead", "its thread ends with the call that waits for it"),
            Map.entry("BatchQueue", "its threads end with the import that waits for them"),
            Map.entry("TomcatSetup", "connections are Tomcat's; their work is done by the pool http"));

    /** Arrays; what is asked and answered; the data; what a question makes of it; and what is made of that. */
    private static final List<String> KERNEL_FLOORS = List.of(
            "spoor.graph.array",
            "spoor.graph",
            "spoor.graph.supply",
            "spoor.graph.ground",
            "spoor.graph.count",
            "spoor.graph.approach",
            "spoor.graph.chokepoint",
            "spoor.graph.search");

    private static final JavaClasses SPOOR = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("spoor");

    @Test
    void model_and_kernel_know_only_the_jdk() {
        classes()
                .that()
                .resideInAnyPackage("spoor.model..", "spoor.graph..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "spoor.model..", "spoor.graph..", "org.jspecify..", "org.springframework.modulith..")
                .check(SPOOR);
    }

    @Test
    void the_kernel_does_not_know_the_domain() {
        noClasses()
                .that()
                .resideInAPackage("spoor.graph..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("spoor.model..")
                .check(SPOOR);
    }

    @Test
    void the_rooms_of_the_kernel_lie_on_floors_and_nothing_looks_up() {
        assertThat(SPOOR.that(resideInAPackage("spoor.graph..")).stream()
                        .map(JavaClass::getPackageName)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(KERNEL_FLOORS);
        for (int floor = 0; floor < KERNEL_FLOORS.size(); floor++) {
            List<String> above = KERNEL_FLOORS.subList(floor + 1, KERNEL_FLOORS.size());
            noClasses()
                    .that()
                    .resideInAPackage(KERNEL_FLOORS.get(floor))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above.toArray(String[]::new))
                    .check(SPOOR);
        }
    }

    @Test
    void who_judges_a_statement_or_writes_its_rows_knows_nobody_who_runs_it() {
        noClasses()
                .that()
                .resideInAnyPackage("spoor.console.judge..", "spoor.console.rows..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("spoor.console", "spoor.console.web..")
                .check(SPOOR);
    }

    @Test
    void controllers_live_in_web_packages() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .should()
                .resideInAPackage("..web..")
                .check(SPOOR);
    }

    @Test
    void all_that_is_written_goes_through_the_gateway_of_the_store() {
        noClasses()
                .that()
                .resideOutsideOfPackage("spoor.store..")
                .should()
                .callMethodWhere(describe("a session writes", ArchitectureTest::isWriting))
                .check(SPOOR);
        noClasses()
                .that()
                .resideOutsideOfPackage("spoor.store..")
                .and()
                // They have the database end a statement, which writes nothing
                .doNotHaveSimpleName("LimitedReads")
                .and()
                .doNotHaveSimpleName("StuckStatements")
                .and()
                .doNotHaveSimpleName("CypherRunner")
                .and()
                .doNotHaveSimpleName("Running")
                .should()
                .callMethod(Driver.class, "session")
                .check(SPOOR);
    }

    private static boolean isWriting(JavaMethodCall call) {
        String name = call.getTarget().getName();
        boolean tells = call.getTarget().getOwner().isAssignableTo(WriteLog.class) && name.equals("committed");
        return tells || name.startsWith("executeWrite");
    }

    /** What Spring Data renders itself it looks up by a hash that two statements can share. */
    @Test
    void no_repository_has_a_method_whose_statement_spring_data_renders() {
        List<String> rendered = Stream.of(SimpleNeo4jRepository.class.getDeclaredMethods())
                .map(Method::getName)
                .toList();
        List<JavaClass> repositories = SPOOR.stream()
                .filter(type -> type.isInterface() && type.isAssignableTo(Repository.class))
                .toList();
        assertThat(repositories)
                .hasSizeGreaterThan(2)
                .allSatisfy(repository -> assertThat(repository.getAllMethods())
                        .extracting(JavaMethod::getName)
                        .doesNotContainAnyElementsOf(rendered));
    }

    @Test
    void whoever_needs_a_thread_asks_for_it() {
        noClasses()
                .that()
                .resideOutsideOfPackage("spoor.threads..")
                .and(DescribedPredicate.not(describe(
                        "have a reason of their own", type -> THREADS_OF_THEIR_OWN.containsKey(outermost(type)))))
                .should()
                .callCodeUnitWhere(describe("a thread or a pool is made", ArchitectureTest::makesThread))
                .orShould()
                .beAnnotatedWith(EnableScheduling.class)
                .orShould()
                .beAnnotatedWith(EnableAsync.class)
                .check(SPOOR);
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type.getSimpleName());
    }

    private static boolean makesThread(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        boolean isConstructor = call.getName().equals("<init>");
        return (owner.isEquivalentTo(Thread.class)
                        && (isConstructor || call.getName().matches("of(Virtual|Platform)|startVirtualThread")))
                || owner.isEquivalentTo(Executors.class)
                || (isConstructor && (owner.isAssignableTo(Executor.class) || owner.isAssignableTo(Timer.class)));
    }

    @Test
    void no_room_is_so_full_that_nobody_finds_anything() {
        Map<String, Long> files = SPOOR.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files).allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(MOST_FILES));
    }

    /** A start looks for components there alone, so that one which is missing there would be missing in Spoor. */
    @Test
    void the_list_of_components_has_all_of_them() throws IOException {
        Properties listed = new Properties();
        try (Reader list = Files.newBufferedReader(Path.of("target/classes/META-INF/spring.components"))) {
            listed.load(list);
        }
        List<String> components = SPOOR.stream()
                .filter(type -> type.isAnnotatedWith(Component.class) || type.isMetaAnnotatedWith(Component.class))
                .filter(type -> !type.isAnnotation())
                .map(JavaClass::getName)
                .toList();

        assertThat(components).hasSizeGreaterThan(100);
        assertThat(listed.stringPropertyNames()).containsAll(components);
    }

    @Test
    void nothing_is_injected_into_fields() {
        fields().should()
                .notBeAnnotatedWith(Autowired.class)
                .andShould()
                .notBeAnnotatedWith(Value.class)
                .check(SPOOR);
    }

    @Test
    void nobody_logs_past_slf4j() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .check(SPOOR);
        noClasses()
                .that()
                // Child processes speak to their parent through standard output
                .doNotHaveSimpleName("OwnNeo4jMain")
                .and()
                .doNotHaveSimpleName("FirstLoadMain")
                .and()
                .doNotHaveSimpleName("Rehearsal")
                .and()
                // It hands standard output to commands
                .doNotHaveSimpleName("SpoorApplication")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(SPOOR);
    }
}
