package dev.threatdoc.discover.recognise.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.discover.recognise.Recogniser;

/** A use of a type by which a store is known. */
final class StoreClient {

    private StoreClient() {}

    /**
     * Fails unless a recogniser sees the store by the type, and nothing by a type of the same use that is somebody's
     * own.
     *
     * @param use {@code field}, {@code base} of an interface or annotation {@code on} a class, and the type
     * @param seen the connection
     */
    static void assertSeen(Recogniser recogniser, String use, String seen) {
        String type = use.substring(use.indexOf(' ') + 1);
        String code = switch (use.substring(0, use.indexOf(' '))) {
            case "field" -> "class A { private " + type + " used; }";
            case "base" -> "interface A extends " + type + "<Object, String> {}";
            case "on" -> "@" + type + " class A {}";
            default -> throw new IllegalArgumentException(use);
        };
        assertThat(Modules.java(code).connectionsSeenBy(recogniser))
                .map(c -> c.replaceAll(" \\{carries=\\[A]}", ""))
                .containsExactly(seen);
        assertThat(Modules.java(code.replace(type, "com.example.Own")).seenBy(recogniser))
                .as("somebody's own type")
                .isEmpty();
    }
}
