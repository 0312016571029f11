package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.deploy.Container;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Images whose makers have stopped correcting them, by their names and tags; what is not known to be is let be. */
final class OutdatedImages implements Recogniser {

    /** By name; which tags are past their end. An empty tag means the newest, which of some is old by now. */
    private static final Map<Pattern, Pattern> ENDED = new LinkedHashMap<>();

    static {
        ended("openjdk|java|adoptopenjdk(/.*)?|fabric8/java-.*|.*/fabric8/java-.*|frolvlad/.*|anapsix/.*", "(?s).*");
        ended("mysql(/mysql-server)?", "5(\\..*)?|8\\.[1-3](\\..*)?");
        ended("postgres|postgis/postgis", "(9|10|11|12)([.-].*)?");
        ended("mariadb", "(5|10\\.[0-5])([.-].*)?");
        ended("mongo", "(2|3|4|5)([.-].*)?");
        ended("redis", "(2|3|4|5)([.-].*)?");
        ended("(.*/)?elasticsearch|(.*/)?kibana|(.*/)?logstash", "[1-7]([.-].*)?");
        ended("node", "([4-9]|1[0-8])([.-].*)?");
        ended("python", "(2|3\\.[0-8])([.-].*)?");
        ended("ubuntu", "(12|14|16|18)\\.(.*)|trusty.*|xenial.*|bionic.*");
        ended("debian", "([6-9]|10)([.-].*)?|wheezy.*|jessie.*|stretch.*|buster.*");
        ended("alpine", "3\\.([0-9]|1[0-8])(\\..*)?|2\\..*");
        ended("centos", "(?s).*");
        ended("tomcat", "([5-8])([.-].*)?");
        ended("wurstmeister/.*", "(?s).*");
        ended("nginx", "1\\.([0-9]|1[0-9]|2[0-4])([.-].*)?");
        ended("rabbitmq", "3\\.([0-9]|1[0-1])([.-].*)?");
    }

    private static void ended(String name, String tag) {
        ENDED.put(Pattern.compile("(docker\\.io/|library/)*(" + name + ")"), Pattern.compile(tag));
    }

    @Override
    public void recognise(Module module, Notes notes) {
        module.dockerfile()
                .filter(d -> isOutdated(d.baseImage()))
                .ifPresent(d -> note("FROM " + d.baseImage(), new Evidence(words(d.baseImage()), d.place()), notes));
        module.container()
                .filter(c -> c.buildFolder().isEmpty() && isOutdated(c.image()))
                .ifPresent(c -> note("image: " + c.image(), evidence(c), notes));
    }

    private static Evidence evidence(Container container) {
        return new Evidence(words(container.image()), container.place());
    }

    private static String words(String image) {
        return image + " gets no more corrections";
    }

    private static void note(String statement, Evidence evidence, Notes notes) {
        notes.weakness(Weakness.of(WeaknessKinds.OUTDATED_IMAGE, evidence, statement, ""));
    }

    static boolean isOutdated(String image) {
        if (image.contains("$") || image.contains("@")) {
            return false;
        }
        int slash = image.lastIndexOf('/');
        int colon = image.indexOf(':', slash + 1);
        String name = colon < 0 ? image : image.substring(0, colon);
        String tag = colon < 0 ? "" : image.substring(colon + 1);
        return ENDED.entrySet().stream()
                .anyMatch(e -> e.getKey().matcher(name).matches()
                        && e.getValue().matcher(tag).matches());
    }
}
