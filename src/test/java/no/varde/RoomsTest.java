package no.varde;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house: what each may import stands in its package-info. */
class RoomsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.varde");

    private static final ApplicationModules ROOMS = ApplicationModules.of(Varde.class);

    @Test
    void a_room_imports_only_the_rooms_that_it_names() {
        ROOMS.verify();
    }

    @Test
    void no_room_and_no_part_of_a_room_imports_in_a_circle() {
        slices().matching("no.varde.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void families_of_pages_do_not_know_each_other() {
        slices().matching("no.varde.page.(*)..").should().notDependOnEachOther().check(CLASSES);
    }

    @Test
    void the_frame_of_the_pages_knows_no_family() {
        noClasses()
                .that()
                .resideInAPackage("no.varde.page")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("no.varde.page.*..")
                .check(CLASSES);
    }

    /** Run with {@code -Dapprove} to draw the picture anew; then look at it before it is committed. */
    @Test
    void the_picture_of_the_rooms_is_drawn_from_the_code() throws IOException {
        Path picture = Path.of("src/docs/rooms.md");
        String drawn = HousePlan.of(ROOMS, CLASSES).drawn();
        if (System.getProperty("approve") != null) {
            Files.writeString(picture, drawn, UTF_8);
        }
        assertThat(drawn).isEqualTo(Files.readString(picture, UTF_8));
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
        String[] rooms = List.of("logic", "proof", "explanation", "difference", "mutation").stream()
                .map(room -> "no.varde." + room + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.logicng..")
                .check(CLASSES);
    }

    @Test
    void who_checks_a_certificate_knows_nothing_of_what_decided() {
        noClasses()
                .that()
                .resideInAPackage("no.varde.certificate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.drools..",
                        "org.kie..",
                        "org.logicng..",
                        "no.varde.engine..",
                        "no.varde.logic..",
                        "no.varde.column..",
                        "no.varde.decision..")
                .check(CLASSES);
    }

    @Test
    void only_the_faces_know_the_web_framework() {
        noClasses()
                .that()
                .resideOutsideOfPackages("no.varde.web..", "no.varde.page..", "no.varde")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.boot..",
                        "org.springframework.core..",
                        "org.springframework.util..")
                .check(CLASSES);
    }

    @Test
    void answers_as_values_know_json_and_nothing_of_the_web() {
        classes()
                .that()
                .resideInAPackage("no.varde.report.result")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        "com.fasterxml.jackson.annotation",
                        "jakarta.validation.constraints",
                        "org.springframework.modulith",
                        "no.varde.report.result",
                        "no.varde.vocabulary",
                        "no.varde.decision",
                        "no.varde.difference",
                        "no.varde.explanation")
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
