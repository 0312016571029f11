package dev.threatdoc.tell.diagram;

import dev.threatdoc.testing.tool.Tool;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips a property where there is no font; jqwik does not know JUnit's conditions. */
final class NeedsFonts implements SkipExecutionHook {

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return Tool.FONTS.isHere() ? SkipResult.doNotSkip() : SkipResult.skip(Tool.FONTS.reason());
    }
}
