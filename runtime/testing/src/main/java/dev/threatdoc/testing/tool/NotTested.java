package dev.threatdoc.testing.tool;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says behind the tests of a module, once for each reason, what was not tested. */
public final class NotTested implements TestExecutionListener {

    private final Set<String> reasons = new ConcurrentSkipListSet<>();

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        // JUnit puts what a condition has looked at before what the test says of it.
        reasons.add(reason.replaceFirst("^.* ==> ", ""));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            reasons.add(result.getThrowable()
                    .map(Throwable::getMessage)
                    .flatMap(m ->
                            m.replace("Assumption failed: ", "").strip().lines().findFirst())
                    .orElse(test.getDisplayName()));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!Machine.isBareOnPurpose()) {
            reasons.forEach(r -> System.out.println("NOT TESTED HERE: " + r));
        }
    }
}
