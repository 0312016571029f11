package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Stable;
import java.util.List;
import java.util.Optional;

/** All kinds that there are. */
@Stable
public final class Kinds {

    /** The kind {@code Element}. */
    public static final ElementKind ELEMENT = KindOfElement.KIND;

    /** The kind {@code Actor}. */
    public static final ElementKind ACTOR = KindOfActor.KIND;

    /** The kind {@code Asset}. */
    public static final ElementKind ASSET = KindOfAsset.KIND;

    /** The kind {@code Server}. */
    public static final ElementKind SERVER = KindOfServer.KIND;

    /** The kind {@code ExternalEntity}. */
    public static final ElementKind EXTERNAL_ENTITY = KindOfExternalEntity.KIND;

    /** The kind {@code Datastore}. */
    public static final ElementKind DATASTORE = KindOfDatastore.KIND;

    /** The kind {@code Process}. */
    public static final ElementKind PROCESS = KindOfProcess.KIND;

    /** The kind {@code SetOfProcesses}. */
    public static final ElementKind SET_OF_PROCESSES = KindOfSetOfProcesses.KIND;

    /** The kind {@code Lambda}. */
    public static final ElementKind LAMBDA = KindOfLambda.KIND;

    /** The kind {@code LLM}. */
    public static final ElementKind LLM = KindOfLlm.KIND;

    /** The kind {@code Agent}. */
    public static final ElementKind AGENT = KindOfAgent.KIND;

    /** The kind {@code Dataflow}. */
    public static final ElementKind DATAFLOW = KindOfDataflow.KIND;

    /** The kind {@code Boundary}. */
    public static final ElementKind BOUNDARY = KindOfBoundary.KIND;

    /** The kind {@code Data}. */
    public static final ElementKind DATA = KindOfData.KIND;

    /** The kind {@code Weakness}: what conditions read off weaknesses; nobody declares one, so it is none of all. */
    public static final ElementKind WEAKNESS = KindOfWeakness.KIND;

    private static final List<ElementKind> ALL = List.of(
            ELEMENT,
            ACTOR,
            ASSET,
            SERVER,
            EXTERNAL_ENTITY,
            DATASTORE,
            PROCESS,
            SET_OF_PROCESSES,
            LAMBDA,
            LLM,
            AGENT,
            DATAFLOW,
            BOUNDARY,
            DATA);

    private Kinds() {}

    /** All kinds, each after the one above it. */
    public static List<ElementKind> all() {
        return ALL;
    }

    /**
     * The kind of that name, matched exactly.
     *
     * @param name its name in conditions and files or that of its annotation, such as {@code LLM} or {@code Llm}
     */
    public static Optional<ElementKind> find(String name) {
        return ALL.stream().filter(k -> k.name().equals(name)).findFirst().or(() -> byAnnotation(name));
    }

    /**
     * The kind that an annotation declares.
     *
     * @param simpleName the annotation's simple name, such as {@code DataAsset}
     */
    public static Optional<ElementKind> byAnnotation(String simpleName) {
        return ALL.stream()
                .filter(k -> !k.annotation().isEmpty() && k.annotation().equals(simpleName))
                .findFirst();
    }
}
