package dev.threatdoc.model.link;

/** What the groups of items are called in messages. */
final class Words {

    static final String ELEMENT = "element";
    static final String BOUNDARY = "trust boundary";
    static final String DATA = "data asset";
    static final String FLOW = "dataflow";

    private Words() {}

    static String a(String group) {
        return (group.startsWith("e") ? "an " : "a ") + group;
    }

    static String plural(String group) {
        return group.endsWith("y") ? group.substring(0, group.length() - 1) + "ies" : group + "s";
    }

    static String howToDeclare(String group) {
        return switch (group) {
            case ELEMENT -> "annotate it with @Server, @Datastore, @Actor or another kind, or name one that is";
            case BOUNDARY -> "annotate it with @Boundary, or name one that is";
            case DATA -> "annotate it with @DataAsset, or name one that is";
            default -> "declare it, or name one that is there";
        };
    }
}
