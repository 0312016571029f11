package dev.threatdoc.processor.read;

import dev.threatdoc.model.vocabulary.NearestName;
import java.util.List;
import java.util.Optional;

/** Finds the request that a response answers, among those of the same declaration. */
final class AnsweredRequests {

    private final ReaderContext context;
    private final List<Request> requests;

    AnsweredRequests(ReaderContext context, List<Request> requests) {
        this.context = context;
        this.requests = requests;
    }

    /** The request of a response: the one that it names, or else the only one. */
    Optional<Request> requestOf(Marker response) {
        String to = AnswerReader.text(response, "to");
        if (requests.isEmpty()) {
            return refuse(response, "", "This @Response answers nothing; put the @Dataflow beside it that it answers");
        }
        if (to.isEmpty()) {
            return requests.size() == 1
                    ? Optional.of(requests.get(0))
                    : refuse(
                            response,
                            "",
                            "There are " + requests.size() + " @Dataflow here; name the one that this @Response "
                                    + "answers with to = ...");
        }
        List<Request> named = requests.stream().filter(r -> r.name().equals(to)).toList();
        if (named.isEmpty()) {
            List<String> names = requests.stream().map(Request::name).toList();
            String hint = NearestName.hint(to, names);
            return refuse(
                    response,
                    "to",
                    "\"" + to + "\" is no @Dataflow of this declaration"
                            + (hint.isEmpty() ? "; there is \"" + String.join("\", \"", names) + "\"" : hint));
        }
        return named.size() == 1
                ? Optional.of(named.get(0))
                : refuse(
                        response,
                        "to",
                        "There are " + named.size() + " @Dataflow named \"" + to
                                + "\" here; give them different names, so that each can be answered");
    }

    private Optional<Request> refuse(Marker response, String attribute, String message) {
        context.error(context.places().of(response, attribute), message);
        return Optional.empty();
    }
}
