package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.model.vocabulary.WeaknessKind;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Secrets;

/** Weaknesses that one setting shows, told the same way whoever sees them. */
@Experimental
public final class SettingWeakness {

    private static final String SHORT_MASK = "***";
    private static final int MOST_CHARACTERS = 120;

    private SettingWeakness() {}

    /**
     * A weakness at a setting.
     *
     * @param words what is wrong with it, as the rest of a clause that begins with its key
     */
    public static Weakness of(WeaknessKind kind, ConfigEntry entry, String words) {
        return Weakness.of(kind, evidence(entry, words), statement(entry), "");
    }

    /** The setting as another place that belongs to a weakness. */
    public static Evidence evidence(ConfigEntry entry, String words) {
        String profile = entry.profile().isEmpty() ? "" : " in the profile " + entry.profile();
        return new Evidence(entry.key() + " " + words + profile, entry.place());
    }

    /** The line as it is written, with secrets masked. */
    public static String statement(ConfigEntry entry) {
        String text = entry.key() + "="
                + entry.text().replace(Secrets.MASK, SHORT_MASK).replaceAll("\\s+", " ");
        return OneLine.cut(text, MOST_CHARACTERS);
    }
}
