package dev.threatdoc.cli;

import dev.threatdoc.model.text.OneLine;
import java.util.stream.Collectors;

/** Prints the threats in use. */
record ListThreats() implements Task {

    @Override
    public String perform(Session session) throws UserException {
        return session.threats().stream()
                .map(t -> OneLine.exactly(t.id() + " - " + t.title()) + "\n")
                .collect(Collectors.joining());
    }
}
