package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.model.vocabulary.WeaknessKind;
import java.util.List;

/**
 * What the entry of a kind of weakness says beside what every threat does.
 *
 * @param kind the kind of weakness
 * @param fix how to mend it, in one line of at most 150 characters: the class to use, the setting to write
 * @param bearsOut the ids of the threats that such a weakness bears out where they apply to the same item
 */
@Experimental
public record WeaknessEntry(WeaknessKind kind, String fix, List<String> bearsOut) {

    public WeaknessEntry {
        bearsOut = List.copyOf(bearsOut);
    }
}
