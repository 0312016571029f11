package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.model.Endpoint;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeParameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What requests to an operation carry.
 *
 * @param parameters what stands beside the body
 * @param body the type of the body; empty for none
 * @param bound the handler's parameter to which the body or a whole form is bound
 * @param mediaTypes in which it is written
 */
record Taken(List<Endpoint.Parameter> parameters, String body, Optional<CodeParameter> bound, List<String> mediaTypes) {

    static final Taken NOTHING = new Taken(List.of(), "", Optional.empty(), List.of());

    Taken {
        parameters = List.copyOf(parameters);
        mediaTypes = List.copyOf(mediaTypes);
    }

    /** The fields of what a parameter is bound to, those that it inherits too. */
    static Stream<CodeField> fields(CodeParameter parameter, CodeBase code) {
        return code.find(parameter.type()).stream()
                .flatMap(t -> code.lineage(t).stream())
                .flatMap(t -> t.fields().stream());
    }

    /** The same in those media types. */
    Taken in(List<String> types) {
        return new Taken(parameters, body, bound, types);
    }
}
