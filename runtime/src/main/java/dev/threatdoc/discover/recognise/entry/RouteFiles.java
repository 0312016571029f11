package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.read.code.TypeName;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.RouteReader;
import dev.threatdoc.read.config.StrutsReader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What files rather than code say is answered: Struts' actions, Play's routes, events of AWS SAM's templates. */
final class RouteFiles implements RouteRecogniser {

    /** Files as they lie there, which Play's own controller hands out. */
    private static final Pattern ASSETS = Pattern.compile("(.*\\.)?Assets\\.\\w+");

    @Override
    public Stream<Operation> operations(Module module) {
        Map<String, String> included = new TreeMap<>();
        for (ConfigEntry entry : module.configuration().entries()) {
            if (entry.key().equals(RouteReader.PLAY_INCLUDE)) {
                String[] words = entry.text().split(" ", 2);
                included.put(words[1], words[0]);
            }
        }
        return module.configuration().entries().stream().flatMap(e -> operation(e, included, module).stream());
    }

    private static Optional<Operation> operation(ConfigEntry entry, Map<String, String> included, Module module) {
        String key = entry.key();
        if (key.equals(StrutsReader.KEY)) {
            return Optional.of(at(Asked.Framework.OTHER, entry, new Roots(module).servlets(), module));
        }
        if (key.equals(RouteReader.SAM)) {
            return Optional.of(at(Asked.Framework.OTHER, entry, "", module));
        }
        if (key.equals(RouteReader.SAM_GUARDED)) {
            return Optional.of(at(Asked.Framework.GUARDED, entry, "", module));
        }
        if (key.equals(RouteReader.PLAY) && !ASSETS.matcher(target(entry)).matches()) {
            return Optional.of(at(Asked.Framework.OTHER, entry, "", module));
        }
        if (key.startsWith(RouteReader.PLAY + ".")
                && !ASSETS.matcher(target(entry)).matches()) {
            // A file that no other takes in answers nothing.
            return Optional.ofNullable(included.get(key.substring(RouteReader.PLAY.length() + 1)))
                    .map(before -> at(Asked.Framework.OTHER, entry, before.equals("/") ? "" : before, module));
        }
        return Optional.empty();
    }

    private static Operation at(Asked.Framework framework, ConfigEntry entry, String root, Module module) {
        String[] words = entry.text().split(" ", 3);
        return Operation.at(framework, Operation.HTTP, words[0], root, RoutePath.of(words[1]), Notes.evidence(entry))
                .with(handler(target(entry), module));
    }

    private static String target(ConfigEntry entry) {
        String[] words = entry.text().split(" ", 3);
        return words.length == 3 ? words[2] : "";
    }

    /** The method that a target names, after the class and {@code ::} or a dot; a function may name its class alone. */
    private static Optional<Handler> handler(String target, Module module) {
        String plain = target.replace("::", ".");
        int dot = plain.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : named(plain.substring(0, dot), plain.substring(dot + 1), module)
                        .or(() -> named(plain, "handleRequest", module));
    }

    private static Optional<Handler> named(String type, String method, Module module) {
        return module.code().find(TypeName.of(type)).stream()
                .flatMap(t -> Handler.of(t, module.code()).stream())
                .filter(h -> h.method().name().equals(method))
                .findFirst();
    }
}
