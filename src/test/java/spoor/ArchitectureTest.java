package spoor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;
import spoor.store.WriteLog;

/** Rules of the house that a compiler does not know. */
class ArchitectureTest {

    private static final long MOST_FILES = 40;

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

    @Test
    void no_room_is_so_full_that_nobody_finds_anything() {
        Map<String, Long> files = SPOOR.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files)
                .allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(MOST_FILES));
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
                // It hands standard output to commands
                .doNotHaveSimpleName("SpoorApplication")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(SPOOR);
    }
}
