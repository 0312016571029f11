package dev.threatdoc.threat.risk;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.threat.catalog.Level;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What about one subject makes each threat to it matter more.
 *
 * @param factors the factors, in the order of {@link RiskFactor}
 */
@Stable
public record SubjectExposure(List<RiskFactor> factors) {

    private enum Sensitivity {
        NONE,
        SENSITIVE,
        TOP_SECRET
    }

    public SubjectExposure {
        factors = List.copyOf(factors);
    }

    /** What the model says of a subject: the data that it holds, sends or receives, and the boundaries in between. */
    public static SubjectExposure of(Subject subject, ModelGraph graph) {
        List<Dataflow> inward = inward(subject, graph);
        Sensitivity worst = Sensitivity.NONE;
        for (String id : data(subject, inward, graph)) {
            Sensitivity sensitivity = sensitivity(graph.data(id));
            worst = sensitivity.compareTo(worst) > 0 ? sensitivity : worst;
        }
        List<RiskFactor> factors = new ArrayList<>();
        if (worst == Sensitivity.TOP_SECRET) {
            factors.add(RiskFactor.TOP_SECRET_DATA);
        } else if (worst == Sensitivity.SENSITIVE) {
            factors.add(RiskFactor.SENSITIVE_DATA);
        }
        if (inward.stream().anyMatch(f -> !graph.crossed(f).isEmpty())) {
            factors.add(RiskFactor.CROSSES_BOUNDARY);
        }
        return new SubjectExposure(factors);
    }

    /** The risk of a threat of this severity and likelihood. */
    public Risk rate(Level severity, Level likelihood) {
        int impactSteps = 0;
        int likelihoodSteps = 0;
        for (RiskFactor factor : factors) {
            impactSteps += factor.impact();
            likelihoodSteps += factor.likelihood();
        }
        return new Risk(severity.raised(impactSteps), likelihood.raised(likelihoodSteps), factors);
    }

    /** What brings data to it: a flow itself, or the flows that end at an element. */
    private static List<Dataflow> inward(Subject subject, ModelGraph graph) {
        if (subject instanceof Dataflow flow) {
            return List.of(flow);
        }
        return subject instanceof Element element ? graph.inputs(element.id()) : List.of();
    }

    private static Set<String> data(Subject subject, List<Dataflow> inward, ModelGraph graph) {
        Set<String> ids = new LinkedHashSet<>();
        inward.forEach(f -> ids.addAll(f.data()));
        if (subject instanceof Element element) {
            ids.addAll(element.data());
            graph.outputs(element.id()).forEach(f -> ids.addAll(f.data()));
        }
        return ids;
    }

    private static Sensitivity sensitivity(DataAsset asset) {
        Attributes said = asset.attributes();
        Property classification = said.property(PropertyNames.CLASSIFICATION);
        String name = ((EnumConstant) classification.value()).name();
        if (!classification.isAssumed() && name.equals("TOP_SECRET")) {
            return Sensitivity.TOP_SECRET;
        }
        boolean classified = !classification.isAssumed() && (name.equals("SENSITIVE") || name.equals("SECRET"));
        return classified || isSaid(said, PropertyNames.IS_PII) || isSaid(said, PropertyNames.IS_CREDENTIALS)
                ? Sensitivity.SENSITIVE
                : Sensitivity.NONE;
    }

    private static boolean isSaid(Attributes said, PropertyName name) {
        return said.isTrue(name) && !said.property(name).isAssumed();
    }
}
