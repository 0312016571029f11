package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.MethodGuards;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeType;

/** Annotations by which methods state who may call them, on handlers or anywhere behind them. */
final class MethodSecurity implements Recogniser {

    @Override
    public void recognise(Module module, Notes notes) {
        for (CodeType type : module.code().types()) {
            if (type.kind() == CodeType.Kind.ANNOTATION) {
                continue;
            }
            type.methods()
                    .forEach(m -> MethodGuards.guard(m.annotations(), module.code())
                            .ifPresent(g -> notes.tag(
                                    Tags.METHOD_SECURITY, Notes.evidence(g), type.simpleName() + "." + m.name())));
            MethodGuards.guard(type.annotations(), module.code())
                    .ifPresent(g -> notes.tag(Tags.METHOD_SECURITY, Notes.evidence(g), type.simpleName()));
        }
    }
}
