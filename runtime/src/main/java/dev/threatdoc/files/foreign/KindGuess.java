package dev.threatdoc.files.foreign;

import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The kind of an element by the word that another tool has for its type. */
final class KindGuess {

    private record Words(Pattern pattern, ElementKind kind) {}

    /** The first that matches counts. */
    private static final List<Words> WORDS = List.of(
            words("actor|user|person|customer|human|browser|client|mobile|desktop|device", Kinds.ACTOR),
            words("external|third.?party|saas|partner", Kinds.EXTERNAL_ENTITY),
            words("llm|language.?model|foundation.?model|generative", Kinds.LLM),
            words("agent", Kinds.AGENT),
            words("lambda|function|serverless", Kinds.LAMBDA),
            words(
                    "database|datastore|data.?store|store|storage|sql|db|bucket|s3|rds|dynamo|redis|cache|queue|topic"
                            + "|file.?system|file.?server|ldap|directory|vault|registry|repository|index|lake",
                    Kinds.DATASTORE),
            words("server|service|web|api|gateway|proxy|balancer|application|app|container|waf", Kinds.SERVER));

    private KindGuess() {}

    private static Words words(String words, ElementKind kind) {
        return new Words(Pattern.compile("(?<![a-z])(" + words + ")s?(?![a-z])"), kind);
    }

    /** The kind; a process where the word says nothing. */
    static ElementKind of(String type) {
        String words = type.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        return WORDS.stream()
                .filter(w -> w.pattern().matcher(words).find())
                .map(Words::kind)
                .findFirst()
                .orElse(Kinds.PROCESS);
    }
}
