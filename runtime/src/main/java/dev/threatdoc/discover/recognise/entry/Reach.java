package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a handler calls itself, and what that calls in turn, as far as declared types tell. */
final class Reach {

    private static final int MOST_CALLS = 3;
    private static final int MOST_METHODS = 60;

    private Reach() {}

    /** The methods of this code that are called on the way to an answer, without the handler itself. */
    static Collection<CodeMethod> of(Handler handler, CodeBase code) {
        Map<String, CodeMethod> found = new LinkedHashMap<>();
        List<CodeMethod> last = List.of(handler.method());
        for (int i = 0; i < MOST_CALLS && found.size() < MOST_METHODS; i++) {
            List<CodeMethod> next = new ArrayList<>();
            boolean isFirst = i == 0;
            for (CodeMethod method : last) {
                Optional<CodeType> type = isFirst
                        ? Optional.of(handler.type())
                        : code.find(TypeName.of(method.place().type()));
                type.stream()
                        .flatMap(t -> called(method, t, code))
                        .filter(m -> found.putIfAbsent(m.place().toString() + m.name(), m) == null)
                        .forEach(next::add);
            }
            last = next;
        }
        return found.values();
    }

    private static Stream<CodeMethod> called(CodeMethod method, CodeType type, CodeBase code) {
        return method.all()
                .flatMap(e -> e instanceof Expression.Call call
                        ? Targets.of(call, type, code)
                        : e instanceof Expression.MethodReference reference
                                ? Handler.named(reference, type, code).map(Handler::method).stream()
                                : Stream.of());
    }
}
