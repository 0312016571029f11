package dev.threatdoc.tell.diagram;

import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;

/** Draws nothing, and needs nothing for it. */
enum NoDrawer implements Drawer {
    INSTANCE;

    @Override
    public List<Drawing> drawings(Analysis analysis, DiagramOptions options) {
        return List.of();
    }

    @Override
    public String css() {
        return "";
    }

    @Override
    public boolean draws() {
        return false;
    }
}
