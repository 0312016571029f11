package dev.threatdoc.annotation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The annotations on code: what has to compile, and what is left of them afterwards. */
class SampleTest {

    @ThreatModel(
            name = "Comments",
            description = "Visitors comment on articles",
            isOrdered = true,
            mergeResponses = true,
            ignoreUnused = true,
            onDuplicates = Action.RESTRICT)
    @Boundary("Internet")
    interface Internet {}

    @Boundary(value = "Database Network", maxClassification = Classification.SECRET)
    @InBoundary(Internet.class)
    interface DatabaseNetwork {}

    @Actor("User")
    @InBoundary(Internet.class)
    interface User {}

    @DataAsset(classification = Classification.PUBLIC, format = "HTML", credentialsLife = Lifetime.NONE)
    record Comment(String text) {}

    @DataAsset
    record Receipt(int number) {}

    @Datastore(value = "SQL Database", os = "CentOS", type = DatastoreType.SQL)
    @InBoundary(DatabaseNetwork.class)
    @Controls(isHardened = false, usesEncryptionAlgorithm = "AES")
    @OutOfScope("run by the database team")
    interface CommentRepository {}

    @Server(value = "Web Server", os = "CloudOS", data = Comment.class)
    @Controls(isHardened = true)
    @Levels({0, 1})
    @Assumption(value = "The gateway limits requests", exclude = "DO01")
    @Assumption("Administrators are trusted")
    @ThreatResponse(threat = "HA01", response = ResponseKind.ACCEPTED, reason = "Goes in March", until = "2027-03-31")
    @ThreatResponse(threat = "OT01", response = ResponseKind.MITIGATED, reason = "No cookies are used")
    @Dataflow(value = "Sync", to = CommentRepository.class)
    static class CommentController {

        @Dataflow(value = "Save comment", protocol = "JDBC", tlsVersion = TLSVersion.TLSv13, data = Comment.class)
        @Controls(isEncrypted = true)
        final List<CommentRepository> repositories;

        CommentController(
                @Dataflow(to = CommentRepository.class) @OutOfScope("start-up only")
                        Supplier<CommentRepository> repositories) {
            this.repositories = List.of(repositories.get());
        }

        @Dataflow(
                value = "Enter comment",
                from = User.class,
                protocol = "HTTPS",
                dstPort = 443,
                data = {Comment.class, Receipt.class},
                order = 1)
        @Dataflow(value = "Mail comment", from = User.class, protocol = "SMTP")
        @Response(value = "Comment saved", to = "Enter comment", data = Receipt.class, order = 2)
        @Response(value = "Mail received", to = "Mail comment")
        @Levels(1)
        Receipt post(Comment comment) {
            return new Receipt(comment.text().length());
        }
    }

    @Test
    void staysInTheClassFile() throws IOException {
        assertThat(bytes(CommentController.class))
                .contains("Ldev/threatdoc/annotation/Server;")
                .contains("Ldev/threatdoc/annotation/Controls;")
                .contains("Ldev/threatdoc/annotation/Dataflow;")
                .contains("Ldev/threatdoc/annotation/Dataflows;")
                .contains("Ldev/threatdoc/annotation/Responses;")
                .contains("Ldev/threatdoc/annotation/ThreatResponses;")
                .contains("RuntimeInvisibleParameterAnnotations");
    }

    @Test
    void isGoneAtRunTime() throws NoSuchMethodException {
        assertThat(CommentController.class.getAnnotations()).isEmpty();
        assertThat(CommentController.class
                        .getDeclaredMethod("post", Comment.class)
                        .getAnnotations())
                .isEmpty();
    }

    private static String bytes(Class<?> type) throws IOException {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream in = requireNonNull(type.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
