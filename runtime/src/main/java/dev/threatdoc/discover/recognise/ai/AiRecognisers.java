package dev.threatdoc.discover.recognise.ai;

import dev.threatdoc.discover.recognise.Recogniser;
import java.util.List;

/** The one list of this package's recognisers; a test compares it with the classes that there are. */
public final class AiRecognisers {

    private AiRecognisers() {}

    /** All of them, in the order of their names. */
    public static List<Recogniser> all() {
        return List.of(
                new Agents(),
                new LanguageModels(),
                new LoggedPrompts(),
                new SystemPrompts(),
                new ToolClients(),
                new ToolServers(),
                new UnconfirmedTools());
    }
}
