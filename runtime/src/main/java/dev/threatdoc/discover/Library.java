package dev.threatdoc.discover;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import java.util.List;
import java.util.Set;

/**
 * Tells libraries from programs: nobody starts a library, and nothing reaches it by itself. It is a part of the
 * programs that use it, and no element of its own.
 */
public final class Library {

    /** By which of its own doors something comes in. */
    private static final Set<Tag> DOORS = Set.of(
            Tags.ENDPOINTS,
            Tags.GRPC_SERVICES,
            Tags.WEB_SOCKETS,
            Tags.CLOUD_FUNCTION,
            Tags.REQUEST_TRIGGERED,
            Tags.SCHEDULED_TASKS,
            Tags.CONSUMES,
            Tags.PRE_AUTHORIZED_ENDPOINTS);

    private Library() {}

    /**
     * Whether a module is a library.
     *
     * @param observations what was seen of it
     */
    public static boolean isOne(Module module, List<Observation> observations) {
        return module.container().isEmpty()
                && module.dockerfile().isEmpty()
                && module.configuration().entries().isEmpty()
                && !hasMain(module.code())
                && observations.stream().noneMatch(Library::isDoor);
    }

    private static boolean isDoor(Observation observation) {
        return observation instanceof Observation.Tagged tagged
                ? DOORS.contains(tagged.tag())
                : observation instanceof Observation.Connected connected && connected.incoming();
    }

    private static boolean hasMain(CodeBase code) {
        return code.types().stream().flatMap(t -> t.methods().stream()).anyMatch(CodeMethod::isMain);
    }
}
