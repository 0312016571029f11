package dev.threatdoc.files.contract;

import dev.threatdoc.files.place.SourceFiles;
import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Provenance;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.text.PlainText;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.Question;
import dev.threatdoc.threat.analysis.Questions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the model says, as claims with their grounds: the one content of the document and its sidecar. */
final class Contract {

    /** Rows beyond these make a document that nobody reads; what is left out is counted. */
    static final int MOST_OPERANDS = 60;

    private static final int MOST_QUESTIONS = 12;

    /** A part of the system, or one that is left out of it. */
    record Component(String id, String name, String kind, boolean inScope, boolean touchesOutside, Grounds grounds) {}

    /** Something that comes in. */
    record Operand(
            String entry, String component, String name, boolean attacker, String kind, String who, Grounds grounds) {}

    /** A property that is claimed or disclaimed. */
    record Claim(String id, String component, String text, String conditions, Grounds grounds) {}

    /** An actor. */
    record Actor(String id, String name, boolean inScope, String capability, Grounds grounds) {}

    /** What others have to do. */
    record Duty(String id, String component, String text, Grounds grounds) {}

    /** What is reported again and again and is none. */
    record NonFinding(String id, String component, String title, String reason, String claim, Grounds grounds) {}

    /** Where trust ends. */
    record Zone(String name, String around, Grounds grounds) {}

    final ThreatModel model;
    final OpenQuestions questions = new OpenQuestions();
    final List<Component> components = new ArrayList<>();
    final List<Zone> zones = new ArrayList<>();
    final List<Operand> operands;
    final List<Claim> claimed = new ArrayList<>();
    final List<Claim> disclaimed = new ArrayList<>();
    final List<Actor> actors = new ArrayList<>();
    final List<Duty> duties = new ArrayList<>();
    final List<NonFinding> nonFindings = new ArrayList<>();
    final List<Dataflow> crossings = new ArrayList<>();
    /** The elements outside that the system rests on. */
    final List<Element> outside = new ArrayList<>();

    final Grounds dimensions;
    final Grounds effects;
    final Grounds outputs;
    final Grounds outsider;
    final Grounds obligation;
    final int omitted;

    private final Analysis analysis;
    private final Origins origins;
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Contract(Analysis analysis, SourceFiles files) {
        this.analysis = analysis;
        this.model = analysis.model();
        this.origins = new Origins(files, questions);
        this.outsider = questions.ask(
                "Is everybody outside of the trust boundaries untrusted, and nobody who controls the host in scope?",
                "Yes.",
                "§1.10");
        this.obligation = questions.ask(
                "What do callers have to check before they pass a value in?",
                "Nothing; each operation is safe for any value.",
                "§1.7 and §1.13");
        this.dimensions = questions.ask(
                "Which of the contract dimensions does each component guarantee, and which does it leave to others?",
                "None is guaranteed; each becomes a disclaimer in §1.12.",
                "§1.7, §1.11 and §1.12");
        this.effects = questions.ask(
                "Does the system start processes, listen on ports or read files beyond what §1.4 shows?",
                "No.",
                "§1.5");
        this.outputs = questions.ask("Is what the system answers with as untrusted as what came in?", "Yes.", "§1.8");
        model.elements().forEach(this::element);
        if (components.stream().noneMatch(Component::inScope)) {
            components.add(new Component(unique("system"), model.name(), "System", true, true, outsider));
        }
        model.boundaries().forEach(this::zone);
        model.flows().stream()
                .filter(f -> !analysis.graph().crossed(f).isEmpty())
                .forEach(crossings::add);
        OperandFinder incoming = new OperandFinder(analysis.graph(), questions, origins);
        List<Operand> all = model.elements().stream()
                .filter(this::isInScope)
                .flatMap(e -> incoming.of(e, id(e)).stream())
                .toList();
        this.operands = all.subList(0, Math.min(all.size(), MOST_OPERANDS));
        this.omitted = all.size() - operands.size();
        analysis.graph().subjects().forEach(this::controls);
        analysis.findings().stream().filter(Finding::isHead).forEach(this::answer);
        assumptions();
        if (actors.stream().noneMatch(Actor::inScope)) {
            actors.add(new Actor(unique("anybody-outside"), "Anybody outside", true, "send any request", outsider));
        }
        for (Question question : Questions.answerable(analysis.open(), analysis.graph(), MOST_QUESTIONS)) {
            questions.ask(
                    question.words() + " (" + question.unknown().itemName() + ")",
                    question.best().map(b -> question.declaration()).orElse("Nobody knows."),
                    "§1.11 or §1.12");
        }
    }

    private String unique(String base) {
        String id = ContractWords.slug(base);
        String candidate = id;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = id + "-" + i;
        }
        return candidate;
    }

    private String id(Item item) {
        return ids.computeIfAbsent(item.id(), k -> unique(item.name()));
    }

    private void element(Element element) {
        Grounds grounds = origins.grounds(element, "§1.2");
        if (element.kind().is(Kinds.ACTOR)) {
            actors.add(new Actor(id(element), element.name(), element.inScope(), "send what §1.4 shows", grounds));
            return;
        }
        if (element.kind().is(Kinds.EXTERNAL_ENTITY)) {
            outside.add(element);
            return;
        }
        boolean touches = analysis.graph().inputs(element.id()).stream()
                .anyMatch(f -> !analysis.graph().crossed(f).isEmpty());
        components.add(
                new Component(id(element), element.name(), element.kind().name(), element.inScope(), touches, grounds));
    }

    private void zone(Boundary boundary) {
        zones.add(new Zone(
                boundary.name(),
                boundary.inBoundary()
                        .map(b -> analysis.graph().boundary(b).name())
                        .orElse(""),
                origins.grounds(boundary, "§1.4")));
    }

    private boolean isInScope(Item item) {
        return components.stream().anyMatch(c -> c.inScope() && c.id().equals(ids.get(item.id())));
    }

    private Optional<String> owner(Subject subject) {
        Item item = subject instanceof Dataflow flow ? analysis.graph().sink(flow) : subject;
        return isInScope(item) ? Optional.ofNullable(ids.get(item.id())) : Optional.empty();
    }

    /** Each control that somebody declared: in place is a claim, missing is a disclaimer. */
    private void controls(Subject subject) {
        Optional<String> component = owner(subject);
        if (component.isEmpty()) {
            return;
        }
        subject.attributes().controls().forEach((name, property) -> {
            if (property.provenance() == Provenance.DECLARED && property.value() instanceof Boolean holds) {
                control(subject, component.get(), name, property, holds);
            }
        });
    }

    private void control(Subject subject, String component, PropertyName name, Property property, boolean holds) {
        String meaning = Controls.find(name).map(PropertySpec::meaning).orElse(name.text());
        Claim claim = new Claim(
                unique(name.text() + "-" + subject.name()),
                component,
                name.text() + " of " + subject.kind().name() + " " + subject.name(),
                meaning,
                origins.documented(property.place()));
        (holds ? claimed : disclaimed).add(claim);
    }

    /** Decisions are claims of those who made them. */
    private void answer(Finding finding) {
        Optional<ThreatResponse> response = finding.response().filter(ThreatResponse::isDecision);
        Optional<String> component = owner(finding.subject());
        if (finding.status() != Finding.Status.ANSWERED || response.isEmpty() || component.isEmpty()) {
            return;
        }
        ThreatResponse given = response.get();
        Grounds grounds = origins.documented(given.place());
        String what = finding.threat().id() + " " + finding.threat().title();
        String reason =
                given.reason() + given.until().map(u -> " (until " + u + ")").orElse("");
        String id = unique(given.kind().words() + "-" + finding.threat().id() + "-"
                + finding.subject().name());
        switch (given.kind()) {
            case ACCEPTED -> disclaimed.add(new Claim(id, component.get(), "Protection from " + what, reason, grounds));
            case TRANSFERRED -> duties.add(new Duty(id, component.get(), "Deal with " + what + ": " + reason, grounds));
            case MITIGATED, AVOIDED ->
                claimed.add(new Claim(id, component.get(), "Protection from " + what, reason, grounds));
            case FALSE_POSITIVE -> {
                claimed.add(new Claim(id, component.get(), what + " does not apply", reason, grounds));
                nonFindings.add(
                        new NonFinding(unique("non-finding-" + id), component.get(), what, reason, id, grounds));
            }
        }
    }

    /** What is taken as given others have to see to. */
    private void assumptions() {
        String first = components.stream()
                .filter(Component::inScope)
                .map(Component::id)
                .findFirst()
                .orElse("system");
        model.assumptions().forEach(a -> assumption(a, first));
        for (Subject subject : analysis.graph().subjects()) {
            owner(subject).ifPresent(c -> subject.assumptions().forEach(a -> assumption(a, c)));
        }
    }

    private void assumption(Assumption assumption, String component) {
        duties.add(new Duty(
                unique("assumption-" + assumption.name()),
                component,
                PlainText.oneLine("See to it that this holds: " + assumption.name() + " " + assumption.description()),
                origins.documented(assumption.place())));
    }

    Grounds groundsOf(Element element) {
        return origins.grounds(element, "§1.9");
    }

    String end(String element) {
        return analysis.graph().element(element).name();
    }

    Grounds groundsOf(Dataflow flow) {
        return origins.grounds(flow, "§1.4");
    }
}
