package no.varde;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house: what each may import stands in its package-info. */
class RoomsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.varde");

    @Test
    void a_room_imports_only_the_rooms_that_it_names() {
        ApplicationModules.of(Varde.class).verify();
    }

    @Test
    void only_the_engine_knows_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("no.varde.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void only_the_rooms_of_the_formulas_know_the_solver() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "no.varde.logic..",
                        "no.varde.proof..",
                        "no.varde.explanation..",
                        "no.varde.difference..",
                        "no.varde.mutation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.logicng..")
                .check(CLASSES);
    }

    @Test
    void only_the_faces_know_the_web_framework() {
        noClasses()
                .that()
                .resideOutsideOfPackages("no.varde.web..", "no.varde.page..", "no.varde")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "org.springframework.boot..")
                .check(CLASSES);
    }

    @Test
    void nothing_calls_a_rule_compiler() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools.compiler..", "org.drools.drl..", "org.kie.api.builder..")
                .check(CLASSES);
    }
}
