package dev.threatdoc.testing.tool;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Looks for the tool. */
final class NeedsCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getElement(), Needs.class)
                .map(Needs::value)
                .filter(t -> !t.isHere())
                .map(t -> ConditionEvaluationResult.disabled(t.reason()))
                .orElse(ConditionEvaluationResult.enabled(null));
    }
}
