package dev.threatdoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.threatdoc.model.vocabulary.Hazards;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.threat.catalog.Catalogs;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a recogniser takes down as a tag, somebody makes something of: a step that derives, a condition, an output other
 * than the model's own file.
 */
final class TagsAreReadTest {

    /** Tags that nothing reads yet. The list gets shorter only: whoever gives one of them a reader takes it out. */
    private static final Set<Tag> DEBTS = Set.of(
            Tags.ASKS_FOR_RIGHT,
            Tags.CHECKED_INPUT,
            Tags.CORS,
            Tags.CORS_ANY_ORIGIN,
            Tags.CSRF_PROTECTION,
            Tags.METHOD_SECURITY,
            Tags.OUTPUT_ENCODING,
            Tags.RATE_LIMIT,
            Tags.SECURITY_HEADERS,
            Tags.STATELESS,
            Tags.TIMEOUT,
            Tags.TRUST_STORE);

    /** Where tags are written that another room only reads, as {@code Class.CONSTANT}. */
    private static final Set<String> WRITTEN_ELSEWHERE = Set.of("Proofs.ASKS_FOR_RIGHT");

    @Test
    void knowsOfEveryTagThatNothingReads() {
        Map<String, Tag> constants = constants();
        Set<Tag> unread = new TreeSet<>(constants.values());
        accesses().filter(TagsAreReadTest::reads).forEach(a -> unread.remove(constants.get(name(a))));
        unread.removeIf(TagsAreReadTest::isInACatalog);
        assertThat(unread)
                .as("give a new tag a reader, and take what is read by now out of the list of debts")
                .containsExactlyInAnyOrderElementsOf(DEBTS);
    }

    @Test
    void tellsReadersFromWriters() {
        List<String> readersOfGateway = accesses()
                .filter(a -> name(a).equals("Tags.GATEWAY"))
                .filter(TagsAreReadTest::reads)
                .map(a -> a.getOriginOwner().getSimpleName())
                .toList();
        assertThat(readersOfGateway).contains("KindOf").doesNotContain("Gateways", "Tags");
    }

    /** Every place of the code that names a constant of a tag. */
    private static Stream<JavaFieldAccess> accesses() {
        return Stream.of(Tags.class, Hazards.class)
                .map(Code.ALL::get)
                .flatMap(c -> c.getFieldAccessesToSelf().stream());
    }

    private static boolean reads(JavaFieldAccess access) {
        String room = access.getOriginOwner().getPackageName();
        return !room.startsWith("dev.threatdoc.discover.recognise")
                && !room.equals("dev.threatdoc.model.vocabulary")
                && !WRITTEN_ELSEWHERE.contains(access.getOriginOwner().getSimpleName() + "."
                        + access.getTarget().getName());
    }

    private static String name(JavaFieldAccess access) {
        return access.getTarget().getOwner().getSimpleName() + "."
                + access.getTarget().getName();
    }

    /** Whether a threat of a bundled catalog asks for the tag, or is called by its name. */
    private static boolean isInACatalog(Tag tag) {
        Predicate<String> names = text -> text.contains("'" + tag + "'") || text.contains("\"" + tag + "\"");
        return Catalogs.names().stream()
                .flatMap(n -> Catalogs.bundled(n).stream())
                .flatMap(c -> c.threats().stream())
                .anyMatch(t ->
                        t.id().equals(tag.text()) || names.test(t.condition().source()));
    }

    private static Map<String, Tag> constants() {
        Map<String, Tag> constants = new TreeMap<>();
        for (Class<?> holder : List.of(Tags.class, Hazards.class)) {
            for (Field field : holder.getDeclaredFields()) {
                constants.put(holder.getSimpleName() + "." + field.getName(), value(field));
            }
        }
        assertThat(new ArrayList<>(constants.values())).doesNotHaveDuplicates();
        return constants;
    }

    private static Tag value(Field field) {
        try {
            return (Tag) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** Read once: all classes take a while. */
    private static final class Code {
        static final JavaClasses ALL = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("dev.threatdoc");
    }
}
