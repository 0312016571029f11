package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Signed tokens that a program issues and that no date ends. */
final class EndlessTokens implements Recogniser {

    /** By what tokens are built with: what ends the building. */
    private static final Map<String, Set<String>> BUILDERS = Map.of(
            "io.jsonwebtoken.Jwts", Set.of("compact"),
            "com.auth0.jwt.JWT", Set.of("sign"));

    private static final Set<String> STARTS = Set.of("builder", "create");
    private static final Pattern ENDS =
            Pattern.compile("(?i)(set|with)?(expir\\w*|exp)|(set|add|with)?claims|(with)?payload|content|setPayload");
    private static final Pattern SAYS = Pattern.compile("(?i)exp|expir\\w*|EXPIRES_?AT|EXPIRATION");

    @Override
    public void recognise(Module module, Notes notes) {
        if (!module.code().mentionsAny(BUILDERS.keySet())) {
            return;
        }
        for (CodeType type : module.code().types()) {
            for (CodeMethod method : type.methods()) {
                List<Expression> all = method.all().toList();
                built(all)
                        .filter(c -> all.stream().noneMatch(EndlessTokens::endsIt))
                        .ifPresent(c -> notes.weakness(Weakness.of(
                                WeaknessKinds.ENDLESS_TOKEN,
                                new Evidence(
                                        "a token is issued that never expires",
                                        new Site<>(c, type, method.place()).place()),
                                CodeText.of(c),
                                "")));
            }
        }
    }

    /** A token that is built from its start to its end in one chain. */
    private static Optional<Expression.Call> built(List<Expression> all) {
        return all.stream()
                .filter(Expression.Call.class::isInstance)
                .map(Expression.Call.class::cast)
                .filter(c -> BUILDERS.entrySet().stream()
                                .anyMatch(b -> b.getValue().contains(c.name()) && c.startsAt(Set.of(b.getKey())))
                        && STARTS.stream().anyMatch(c::follows))
                .findFirst();
    }

    /** What sets a date, or claims that were gathered elsewhere and may have one. */
    private static boolean endsIt(Expression expression) {
        if (expression instanceof Expression.Call call) {
            return ENDS.matcher(call.name()).matches();
        }
        return (expression instanceof Expression.Literal literal
                        && literal.value() instanceof String text
                        && SAYS.matcher(text).matches())
                || (expression instanceof Expression.Select select
                        && SAYS.matcher(select.name()).matches());
    }
}
