package dev.threatdoc.recognise.function;

import com.google.auto.service.AutoService;
import dev.threatdoc.code.CodeType;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.recognise.Recogniser;
import dev.threatdoc.vocabulary.Tags;
import java.util.Set;

/** Handlers of AWS Lambda. */
@AutoService(Recogniser.class)
public final class CloudFunctions implements Recogniser {

    private static final Set<String> HANDLERS = Set.of(
            "com.amazonaws.services.lambda.runtime.RequestHandler",
            "com.amazonaws.services.lambda.runtime.RequestStreamHandler");

    /** For the service loader. */
    public CloudFunctions() {}

    @Override
    public void recognise(Module module, Notes notes) {
        module.code().types().stream()
                .filter(t -> t.kind() == CodeType.Kind.CLASS && t.extendsAny(HANDLERS))
                .forEach(t -> {
                    Evidence evidence = new Evidence(t.simpleName() + " handles events", t.place());
                    notes.tag(Tags.CLOUD_FUNCTION, evidence, t.simpleName());
                    notes.state("onAWS", true, evidence);
                });
    }
}
