package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.stability.Stable;

/**
 * A threat file of one's own.
 *
 * @param name the file as the user named it
 * @param text what it says
 */
@Stable
public record ThreatFile(String name, String text) {

    /** Its name without folders, which is what its threats' catalog is called: outputs name no place on a disk. */
    public String catalog() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
