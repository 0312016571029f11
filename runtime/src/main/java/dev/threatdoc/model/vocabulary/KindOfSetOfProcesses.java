package dev.threatdoc.model.vocabulary;

/** The kind {@code SetOfProcesses} and what can be said of one. */
final class KindOfSetOfProcesses {

    static final ElementKind KIND = KindOfProcess.KIND.extend(
            "SetOfProcesses",
            "SetOfProcesses",
            Shape.MULTI_PROCESS,
            "Several processes that are alike in everything the model says, drawn as one.");

    private KindOfSetOfProcesses() {}
}
