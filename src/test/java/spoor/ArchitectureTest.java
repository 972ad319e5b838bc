package spoor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** Rules of the house that a compiler does not know. */
class ArchitectureTest {

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
