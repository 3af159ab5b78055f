package no.varde.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record that others can see is what it was when it was made: whoever gave it a collection, and whoever gets one. */
class CopiesTest {

    /** The faces and what is said to readers: their records live as long as one answer does. */
    private static final List<String> FACES =
            List.of("no.varde.page", "no.varde.web", "no.varde.report", "no.varde.cli");

    static Stream<Class<?>> records() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("no.varde").stream()
                        .filter(JavaClass::isRecord)
                        .filter(type -> FACES.stream().noneMatch(type.getPackageName()::startsWith))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(CopiesTest::isSeen)
                        .filter(type -> Stream.of(type.getRecordComponents()).anyMatch(CopiesTest::isCollection))
                        .sorted((one, other) -> one.getName().compareTo(other.getName()));
    }

    private static boolean isSeen(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isSeen(outer));
    }

    private static boolean isCollection(RecordComponent component) {
        return Collection.class.isAssignableFrom(component.getType())
                || Map.class.isAssignableFrom(component.getType());
    }

    @ParameterizedTest
    @MethodSource("records")
    void what_is_given_may_change_and_the_record_does_not(Class<?> type) throws ReflectiveOperationException {
        Object[] given = Sampled.components(type);
        Object made = Sampled.made(type, given);
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (isCollection(components[i])) {
                int before = size(got(made, components[i]));
                add(given[i]);
                assertThat(size(got(made, components[i])))
                        .as(components[i].getName())
                        .isEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void what_is_got_cannot_be_changed(Class<?> type) throws ReflectiveOperationException {
        Object made = Sampled.made(type, Sampled.components(type));
        for (RecordComponent component : type.getRecordComponents()) {
            if (isCollection(component)) {
                Object got = got(made, component);
                assertThatThrownBy(() -> add(got))
                        .as(component.getName())
                        .isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    private static Object got(Object made, RecordComponent component) throws ReflectiveOperationException {
        return component.getAccessor().invoke(made);
    }

    private static int size(Object collection) {
        return collection instanceof Map<?, ?> map ? map.size() : ((Collection<?>) collection).size();
    }

    private static void add(Object collection) {
        if (collection instanceof Map<?, ?> map) {
            map.put(null, null);
        } else {
            ((Collection<?>) collection).add(null);
        }
    }
}
