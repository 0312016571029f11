package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.deploy.Dockerfile;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Programs that run as root in their container, for no line of the Dockerfile says otherwise and the image does not.
 */
final class RootContainers implements Recogniser {

    /** Images that are known to leave the user at root; of others nothing is said. */
    private static final Pattern LEAVES_ROOT = Pattern.compile(
            "(?i)(.*[/])?(openjdk|eclipse-temurin|temurin|amazoncorretto|ibm-semeru-runtimes|zulu-openjdk(-alpine)?|liberica-open\\w+"
                    + "|adoptopenjdk|openjdk\\d+|java|alpine|debian|ubuntu|centos|rockylinux|almalinux|fedora|tomcat|maven|gradle|graalvm-ce|native-image"
                    + "|sapmachine|ubi-minimal|ubi|oraclelinux|busybox|node|python)(:[^/]*)?(@.*)?");

    private static final Pattern NOBODY_ELSE = Pattern.compile("(?i)|root|0|0:0|root:root");
    /** What a start script changes the user with. */
    private static final Set<String> CHANGES_USER =
            Set.of("gosu", "su-exec", "setpriv", "runuser", "chroot", "sudo", "tini-user");

    @Override
    public void recognise(Module module, Notes notes) {
        if (module.code().isEmpty() || runsAs(module)) {
            return;
        }
        module.dockerfile()
                .filter(RootContainers::isRoot)
                .ifPresent(d -> notes.weakness(Weakness.of(
                        WeaknessKinds.ROOT_CONTAINER,
                        new Evidence("the program runs as root in its container", d.userPlace()),
                        d.user().isEmpty() ? "FROM " + d.baseImage() : "USER " + d.user(),
                        "")));
    }

    private static boolean isRoot(Dockerfile dockerfile) {
        return NOBODY_ELSE.matcher(dockerfile.user()).matches()
                && LEAVES_ROOT.matcher(dockerfile.baseImage()).matches()
                && !dockerfile.baseImage().contains("nonroot")
                && dockerfile.installs().stream().noneMatch(CHANGES_USER::contains)
                && CHANGES_USER.stream().noneMatch(c -> dockerfile.start().contains(c));
    }

    /** Whether whoever starts the container says as whom. */
    private static boolean runsAs(Module module) {
        return module.container().stream()
                .flatMap(c -> c.settings().rights().stream())
                .anyMatch(r -> r.key().equals("runAsNonRoot")
                        ? r.text().equalsIgnoreCase("true")
                        : Set.of("user", "runAsUser").contains(r.key())
                                && !NOBODY_ELSE.matcher(r.text()).matches());
    }
}
