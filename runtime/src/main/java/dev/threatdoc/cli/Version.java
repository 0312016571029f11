package dev.threatdoc.cli;

/** Which Threatdoc this is. */
final class Version {

    private Version() {}

    /** The version that the jar states, or that its module does; a build that has neither says so. */
    static String text() {
        String stated = Version.class.getPackage().getImplementationVersion();
        if (stated != null) {
            return stated;
        }
        var module = Version.class.getModule().getDescriptor();
        return module == null ? "(unpackaged)" : module.rawVersion().orElse("(unpackaged)");
    }
}
