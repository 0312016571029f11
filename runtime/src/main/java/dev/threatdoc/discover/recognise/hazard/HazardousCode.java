package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.read.code.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All kinds of hazards that are plain in the code. */
final class HazardousCode implements Recogniser {

    @Override
    public void recognise(Module module, Notes notes) {
        Sightings sightings = new Sightings();
        ProgramFlows program = new ProgramFlows(module);
        new Look(program, kinds(module, program), sightings).atAll();
        sightings.write(notes);
        WrittenElsewhere.in(module.configuration()).forEach(notes::weakness);
        ServerPages.in(module).forEach(notes::weakness);
    }

    private static List<Hazard> kinds(Module module, ProgramFlows program) {
        Algorithms algorithms = new Algorithms(module);
        return List.of(
                new Queries(),
                new Searches(),
                new Commands(),
                new Paths(),
                new Requests(),
                new Redirects(),
                new Headers(program),
                new Output(program),
                new Evaluations(),
                new Templates(program),
                new RegularExpressions(),
                new JndiLookups(),
                new Deserialization(),
                new XmlParsers(),
                new Uploads(),
                new Archives(),
                new Hashes(algorithms),
                new Ciphers(algorithms),
                new RandomValues(),
                new Certificates(),
                new HostKeys());
    }

    /** One look at each method for all kinds together. */
    private static final class Look {

        private final ProgramFlows program;
        private final List<Hazard> kinds;
        private final Sightings sightings;
        private final Map<String, List<Hazard>> byCall;
        private final Map<String, List<Hazard>> byCreation;
        private final Map<String, List<Hazard>> byMention;
        private final List<Hazard> readers;
        private final Unused unused;

        Look(ProgramFlows program, List<Hazard> kinds, Sightings sightings) {
            this.program = program;
            this.kinds = kinds;
            this.sightings = sightings;
            this.byCall = byName(kinds, Hazard::calls);
            this.byCreation = byName(kinds, Hazard::creations);
            this.byMention = byName(kinds, Hazard::mentions);
            this.unused = new Unused(program.code());
            this.readers = kinds.stream().filter(Hazard::readsTexts).toList();
        }

        private static Map<String, List<Hazard>> byName(List<Hazard> kinds, Function<Hazard, Set<String>> names) {
            Map<String, List<Hazard>> all = new HashMap<>();
            kinds.forEach(k -> names.apply(k)
                    .forEach(n -> all.computeIfAbsent(n, x -> new ArrayList<>()).add(k)));
            return all;
        }

        void atAll() {
            program.bodies().forEach(this::at);
        }

        private void at(Body body) {
            Flow flow = new Flow(body, program, body.entering());
            body.start(flow);
            new Walk(flow, (e, isInFunction) -> at(e, isInFunction, body))
                    .through(body.method().body());
            kinds.forEach(k -> k.method(body, sightings));
        }

        private void at(Expression expression, boolean isInFunction, Body body) {
            if (expression instanceof Expression.Call call) {
                byCall.getOrDefault(call.name(), List.of()).stream()
                        .filter(k -> !k.isOnlyInUse() || !unused.is(body))
                        .forEach(k -> k.call(call, body, sightings));
                pass(program.targets(call, body), call, call.arguments(), body);
            } else if (expression instanceof Expression.New created) {
                byCreation
                        .getOrDefault(created.type().simpleName(), List.of())
                        .forEach(k -> k.creation(created, body, sightings));
                pass(program.targets(created, body), created, created.arguments(), body);
            } else if (expression instanceof Expression.Type type) {
                byMention
                        .getOrDefault(type.type().simpleName(), List.of())
                        .forEach(k -> k.mention(type, body, sightings));
            } else if (expression instanceof Expression.Literal text) {
                readers.forEach(k -> k.text(text, body, sightings));
            } else if (expression instanceof Expression.Return handed && !isInFunction) {
                kinds.forEach(k -> k.handedBack(handed, body, sightings));
            }
        }

        /** Takes down for each parameter of a method of this code what a call passes. */
        private static void pass(List<Body> targets, Expression call, List<Expression> arguments, Body caller) {
            for (Body target : targets) {
                for (int i = 0; i < arguments.size() && i < target.slots().size(); i++) {
                    Slot slot = target.slots().get(i);
                    if (slot != null) {
                        slot.pass(caller, call, arguments.get(i), caller.originsOf(arguments.get(i)));
                    }
                }
            }
        }
    }
}
